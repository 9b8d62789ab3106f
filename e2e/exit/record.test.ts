import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavingCodeHash } from './source-hash.ts';
import { record } from './every-row.ts';

test('the record is of the leaving code as it is now', () => {
  assert.equal(record.sourceHash, leavingCodeHash(), 'run npm run record:leaving');
});

test('all three engines are in the record, each with every row', () => {
  assert.deepEqual(
    record.runs.map(({ engine }) => engine),
    ['Chromium', 'Firefox', 'WebKit'],
  );
});
