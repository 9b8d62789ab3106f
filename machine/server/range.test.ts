import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partFor } from './range.ts';

const parts: [header: string | undefined, part: ReturnType<typeof partFor>][] = [
  [undefined, null],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=10-', { start: 10, end: 99 }],
  ['bytes=90-5000', { start: 90, end: 99 }],
  ['bytes=-5', { start: 95, end: 99 }],
  ['bytes=-5000', { start: 0, end: 99 }],
  ['bytes=-0', 'beyond'],
  ['bytes=100-', 'beyond'],
  [`bytes=${'9'.repeat(400)}-`, 'beyond'],
  ['bytes=9-3', null],
  ['bytes=0-0,5-9', null],
  ['bytes=-', null],
  ['bytes=a-b', null],
  ['lines=1-2', null],
  ['', null],
];

for (const [header, part] of parts) {
  test(`of 100 bytes, "${String(header).slice(0, 20)}" asks for ${JSON.stringify(part)}`, () => {
    assert.deepEqual(partFor(header, 100), part);
  });
}

test('an empty file has no bytes to ask for', () => {
  assert.equal(partFor('bytes=0-', 0), 'beyond');
});
