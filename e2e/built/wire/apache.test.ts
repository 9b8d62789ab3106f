import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { hosts, missing, type Host } from './hosts.ts';
import { askAll, valuesOf } from './raw-answers.ts';
import { copyOfSite, withHost } from './run-host.ts';

const apache = hosts.find(({ name }) => name === 'Apache');
assert.ok(apache);
const skip = missing(apache);
const { site, remove } = copyOfSite();
after(remove);

test('an Apache that cannot send the headers shows no page', { skip }, async () => {
  const withoutHeaders: Host = {
    ...apache,
    fill: (text, places) =>
      apache.fill(text, places).replaceAll(/^ *(LoadModule headers_module|Header) .*$/gm, ''),
  };
  await withHost(withoutHeaders, site, async ({ port }) => {
    const [answer] = await askAll(port, [{ path: '/talk/' }]);
    assert.equal(answer?.status, 500);
  });
});

test('Apache leads to https where a server in front of it has it', { skip }, async () => {
  await withHost(apache, site, async ({ port }) => {
    const headers = { 'X-Forwarded-Proto': 'https' };
    const [answer] = await askAll(port, [{ path: '/talk', headers }]);
    assert.deepEqual(valuesOf(answer?.headers ?? [], 'location'), [
      `https://127.0.0.1:${port}/talk/`,
    ]);
  });
});
