import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from './every-row.ts';
import { exitHash, hashOf, shippedForExit } from './source-hash.ts';

test('the record is of the exit as it is shipped now', async () => {
  assert.equal(record.sourceHash, await exitHash(), 'run npm run record:exit');
});

test('all three engines are in the record, each with every row', () => {
  assert.deepEqual(
    record.runs.map(({ engine }) => engine),
    ['Chromium', 'Firefox', 'WebKit'],
  );
});

test('the hash covers the script, the sheet and the headers', async () => {
  const shipped = await shippedForExit();
  const { script, styles, headers } = shipped;
  assert.match(script, /exit\.example/);
  assert.match(styles, /\.left/);
  assert.match(headers, /"Cache-Control":"no-store"/);
  const whole = hashOf(shipped);
  for (const changed of [{ script: `${script};` }, { styles: '' }, { headers: '[]' }]) {
    assert.notEqual(hashOf({ ...shipped, ...changed }), whole);
  }
});
