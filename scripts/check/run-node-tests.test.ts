import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { addFiles, folderWith } from '../../src/fixtures/folder.ts';
import type { Outcome } from './outcome.ts';

/**
 * What runNodeTests gives for one test file with this text. In a process of its own, because
 * Node's runner refuses to run inside itself.
 */
function outcomeFor(text: string | null): Outcome {
  const folder = folderWith(
    text === null ? {} : { 'a.test.ts': `import { test, describe } from 'node:test';\n${text}` },
  );
  const runner = JSON.stringify(new URL('run-node-tests.ts', import.meta.url).href);
  addFiles(folder, {
    'run.mjs': `import { filesLike, runNodeTests } from ${runner};
      const folder = ${JSON.stringify(folder)};
      console.log(JSON.stringify(await runNodeTests(filesLike(['**/*.test.ts'], folder), { folder })));`,
  });
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_TEST_CONTEXT'),
  );
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'run.mjs')], {
    encoding: 'utf8',
    env,
  });
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout) as Outcome;
}

const countsFor = (text: string | null) => {
  const { passed, failed, notRun } = outcomeFor(text);
  return { passed, failed, notRun };
};

test('suites and tests that only hold others are not counted', () => {
  const text = `
    describe('suite', () => { test('one', () => {}); test('two', () => {}); });
    test('holder', async (t) => { await t.test('three', () => {}); });
    describe('empty', () => {});
    test('four', () => {});`;
  assert.deepEqual(countsFor(text), { passed: 4, failed: 0, notRun: [] });
});

test('a failed test is counted once, however deep it stands, and its error is shown', () => {
  const text = `
    describe('suite', () => { test('one', () => {}); test('two', () => { throw new Error('the fault'); }); });
    test('holder', async (t) => { await t.test('three', () => { throw new Error('other'); }); });`;
  const outcome = outcomeFor(text);
  assert.deepEqual([outcome.passed, outcome.failed], [1, 2]);
  assert.match(outcome.output, /the fault/);
  assert.doesNotMatch(outcome.output, /✔/);
});

test('a holder that fails by itself is a failure', () => {
  const text = `test('holder', async (t) => { await t.test('one', () => {}); throw new Error('late'); });`;
  assert.deepEqual(countsFor(text), { passed: 1, failed: 1, notRun: [] });
});

test('a skipped and an unwritten test did not run, each for its reason', () => {
  const text = `
    test('one', { skip: 'no network here' }, () => {});
    test('two', { skip: true }, () => {});
    test('three', { todo: 'waits for a lawyer' }, () => {});
    test('four', { todo: true }, () => { throw new Error('not yet'); });`;
  assert.deepEqual(countsFor(text), {
    passed: 0,
    failed: 0,
    notRun: [
      'no network here',
      'skipped without a reason',
      'waits for a lawyer',
      'still to be written',
    ].map((reason) => ({
      count: 1,
      reason,
    })),
  });
});

test('a file that cannot be read is a failure', () => {
  const outcome = outcomeFor('this is not TypeScript');
  assert.equal(outcome.failed, 1);
  assert.doesNotMatch(outcome.output, /No tests were found/);
});

test('no tests at all is a failure', () => {
  assert.equal(countsFor(null).failed, 1);
  assert.equal(countsFor('export const none = true;').failed, 1);
});
