import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callsFirst, callsOf } from './calls.ts';
import type { Ending } from './schema.ts';

const ending: Ending = {
  heading: 'The end',
  says: [],
  find: { say: 'Find it', to: '/talk/', if: ['child'] },
  call: [
    { line: 'first-line', if: ['child'] },
    { line: 'second-line', if: [] },
    { line: 'third-line', if: [] },
  ],
  then: [],
  timelines: [],
  talk: [{ line: 'second-line', if: [] }],
};
const firstFor = (each: Ending, ...marks: string[]) =>
  callsFirst(each, new Set(marks)).map(({ line, to }) => line ?? to ?? '999');

test('the page comes first, then the fittest line that holds, and no more than two', () => {
  assert.deepEqual(firstFor(ending, 'child'), ['/talk/', 'first-line']);
  assert.deepEqual(firstFor(ending), ['second-line', 'third-line']);
});

test('in an emergency 999 comes before all others', () => {
  assert.deepEqual(firstFor({ ...ending, emergency: true }, 'child'), ['999', '/talk/']);
  assert.equal(callsOf({ ...ending, emergency: true }).length, 5);
});
