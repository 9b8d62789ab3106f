import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitHash } from './source-hash.ts';
import { record } from './every-row.ts';

test('the record is of the leaving code as it is now', () => {
  assert.equal(record.sourceHash, exitHash(), 'run npm run record:exit');
});

test('all three engines are in the record, each with every row', () => {
  assert.deepEqual(
    record.runs.map(({ engine }) => engine),
    ['Chromium', 'Firefox', 'WebKit'],
  );
});
