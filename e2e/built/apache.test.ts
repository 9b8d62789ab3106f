import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { hostPrograms } from './host-programs.ts';
import { ask, withHost } from './run-host.ts';

const apache = hostPrograms.find(({ program }) => program === 'apache2');
assert.ok(apache);
const missing = spawnSync(apache.program, [apache.version]).error !== undefined;
const skip = missing && 'apache2: not installed';

test('an Apache that cannot send the headers shows no page', { skip }, async () => {
  const withoutHeaders = {
    ...apache,
    fill: (text: string, port: number, folder: string) =>
      apache
        .fill(text, port, folder)
        .replaceAll(/^(LoadModule headers_module|Header set) .*$/gm, ''),
  };
  await withHost(withoutHeaders, async (origin) => {
    assert.equal((await ask(`${origin}/talk/`)).status, 500);
  });
});

test('Apache leads to https where a server in front of it has it', { skip }, async () => {
  await withHost(apache, async (origin) => {
    const { headers } = await ask(`${origin}/talk`, 'br', { 'X-Forwarded-Proto': 'https' });
    assert.equal(headers.location, `${origin.replace('http:', 'https:')}/talk/`);
  });
});
