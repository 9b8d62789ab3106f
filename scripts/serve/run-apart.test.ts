import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folderWith } from '../../src/fixtures/folder.ts';
import { runApart } from './run-apart.ts';

const folder = folderWith({
  'ends.mjs': 'process.exit(Number(process.env.CODE));',
  'waits.mjs': 'console.log(process.pid); setInterval(() => {}, 1000);',
  'starts.mjs':
    `import { runApart } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'run-apart.ts')))};\n` +
    `await runApart('waits.mjs', { cwd: import.meta.dirname, env: {} });`,
});

test('it gives the code that the script ended with, and the script what it is to know', async () => {
  assert.equal(await runApart('ends.mjs', { cwd: folder, env: { CODE: '3' } }), 3);
});

// On Windows a process that is stopped has no time to stop another.
const options = { timeout: 20_000, skip: process.platform === 'win32' };
test('when a build is told to stop, what it started stops too', options, async (t) => {
  const starts = spawn(process.execPath, [join(folder, 'starts.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(starts.stdout.setEncoding('utf8'), 'data')) as [string];
  t.after(() => {
    try {
      process.kill(Number(said), 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  });
  starts.kill();
  // Its output is closed only when both have ended.
  await once(starts, 'close');
});
