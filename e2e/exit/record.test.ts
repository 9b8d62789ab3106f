import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from '../../machine/cli/paths.ts';
import { breaks } from './breaks.ts';
import { breaker } from './changed-page.ts';
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
  assert.match(script, /data-leave/);
  assert.match(styles, /\.left/);
  assert.match(headers, /"Cache-Control":"no-store"/);
  const whole = hashOf(shipped);
  for (const changed of [{ script: `${script};` }, { styles: '' }, { headers: '[]' }]) {
    assert.notEqual(hashOf({ ...shipped, ...changed }), whole);
  }
});

test('everything that the rows break on purpose is there to be broken', async () => {
  const page = readFileSync(join(dist, 'search/index.html'), 'utf8');
  for (const [row, { inWebKit, ...general }] of Object.entries(breaks)) {
    for (const broken of [general, ...(inWebKit ? [inWebKit] : [])]) {
      const changed = (await breaker(broken))(page);
      if (broken.code ?? broken.page) assert.notEqual(changed, page, `row ${row}`);
    }
  }
});
