import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../../src/fixtures/folder.ts';
import { root } from '../../machine/cli/paths.ts';
import type { Outcome } from './outcome.ts';
import { runNodeTests, runPlaywright } from './run-tests.ts';

// Otherwise Node's runner would refuse to run inside itself.
delete process.env['NODE_TEST_CONTEXT'];

/** The outcome of running Node test files with these contents. */
function nodeTests(texts: string[], how: { inOneProcess?: boolean } = {}): Promise<Outcome> {
  const names = texts.map((_, at) => `${String(at)}.test.ts`);
  const imports = `import { test, describe, before, after } from 'node:test';\n`;
  const folder = folderWith(
    Object.fromEntries(texts.map((text, at) => [String(names[at]), imports + text])),
  );
  return runNodeTests(
    names.map((name) => path.join(folder, name)),
    { minutes: 1 / 30, ...how },
  );
}

/** The outcome of running a Playwright test file with this content. */
function playwrightTests(text: string, config = ''): Promise<Outcome> {
  const folder = folderWith({
    'playwright.config.ts': `export default { testDir: '.', ${config} };`,
    'package.json': '{ "type": "module" }',
    'a.spec.ts': `import { expect, test } from '@playwright/test';\n${text}`,
  });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return runPlaywright(['--config', path.join(folder, 'playwright.config.ts')]);
}

const counts = ({ passed, failed }: Outcome) => ({ passed, failed });

test('suites are not counted, and a failed test once, however deep it stands', async () => {
  const outcome = await nodeTests([
    `
    describe('suite', () => { test('one', () => {}); test('two', () => { throw new Error('the fault'); }); });
    test('holder', async (t) => { await t.test('three', () => { throw new Error('other'); }); });
    describe('empty', () => {});
    test('four', () => {});`,
  ]);
  assert.deepEqual(counts(outcome), { passed: 2, failed: 2 });
  assert.match(outcome.output, /the fault/);
  assert.doesNotMatch(outcome.output, /✔/);
});

test('a skipped and an unwritten test did not run, each for its reason', async () => {
  const { passed, failed, notRun } = await nodeTests([
    `
    test('one', { skip: 'no network here' }, () => {});
    test('two', { skip: true }, () => {});
    test('three', { todo: 'waits for a lawyer' }, () => {});
    test('four', { todo: true }, () => { throw new Error('not yet'); });`,
  ]);
  assert.deepEqual([passed, failed], [0, 0]);
  assert.deepEqual(notRun, [
    'no network here',
    'skipped without a reason',
    'waits for a lawyer',
    'still to be written',
  ]);
});

const good = `test('good', () => {});`;
const faults: Record<string, string> = {
  'a file that cannot be read': 'this is not TypeScript',
  'a file that stops half way': `${good}\nprocess.exit(3);`,
  'a mistake after the tests': `${good}\nsetTimeout(() => { throw new Error('late'); }, 50);`,
  'a hook before a suite that fails': `describe('suite', () => { before(() => { throw new Error('hook'); }); ${good} });`,
  'a hook after a suite that fails': `describe('suite', () => { after(() => { throw new Error('hook'); }); ${good} });`,
  'a hook after a file that fails': `after(() => { throw new Error('hook'); }); ${good}`,
};

for (const inOneProcess of [true, false]) {
  for (const [what, text] of Object.entries(faults)) {
    test(`${what} is a failure, inOneProcess: ${String(inOneProcess)}`, async () => {
      const { failed, output } = await nodeTests([good, text], { inOneProcess });
      assert.ok(failed >= 1, output);
    });
  }
}

const hangs: Record<string, string> = {
  'a test that waits for ever': `test('stuck', async () => { setInterval(() => {}, 1000); await new Promise(() => {}); });`,
  'a suite that works for ever': `describe('stuck', () => { test('busy', () => { for (;;); }); });`,
};

for (const [what, text] of Object.entries(hangs)) {
  test(`${what} is stopped, a failure, and its file is named`, async () => {
    const outcome = await nodeTests([text]);
    assert.deepEqual(counts(outcome), { passed: 0, failed: 1 });
    assert.match(outcome.output, /0\.test\.ts/);
  });
  test(`${what} is stopped and a failure, where all files have one process`, async () => {
    const { failed } = await nodeTests([good, text], { inOneProcess: true });
    assert.ok(failed >= 1);
  });
}

test('no tests at all is a failure', async () => {
  for (const inOneProcess of [true, false]) {
    assert.deepEqual(counts(await nodeTests([], { inOneProcess })), { passed: 0, failed: 1 });
    assert.deepEqual(counts(await nodeTests([''], { inOneProcess })), { passed: 0, failed: 1 });
  }
});

test('a floor that is not reached is a failure, said in a sentence', async () => {
  const folder = folderWith({
    'a.ts':
      'export const half = (x: number) => x > 1 ? 1 : 2;\nexport function never() {\n  return 1;\n}\n',
    'a.test.ts': `import { test } from 'node:test'; import { half } from './a.ts'; test('half', () => { half(1); });`,
  });
  const { failed, output } = await runNodeTests([path.join(folder, 'a.test.ts')], {
    inOneProcess: true,
    flags: [
      '--experimental-test-coverage',
      `--test-coverage-include=${folder}/a.ts`,
      '--test-coverage-functions=90',
    ],
  });
  assert.equal(failed, 1);
  assert.match(output, /^Too little of the code is tested: 50\.00% function coverage/);
});

test('Playwright: what passed, failed and did not run, with the reasons', async () => {
  const outcome = await playwrightTests(`
    test('one', () => {});
    test.describe('deep', () => { test('two', () => { expect(1).toBe(1); }); });
    test('three', () => { test.fail(); expect(1).toBe(2); });
    test('four', () => { expect(1).toBe(2); });
    test('five', async () => { test.setTimeout(500); await new Promise(() => {}); });
    test('six', () => { test.skip(true, 'no Firefox here'); });
    test.fixme('seven', () => {});
    test.describe.serial('in turn', () => {
      test('eight', () => { expect(1).toBe(2); });
      test('nine', () => {});
    });`);
  assert.deepEqual(counts(outcome), { passed: 3, failed: 3 });
  assert.deepEqual(outcome.notRun.toSorted(), [
    'no Firefox here',
    'skipped without a reason',
    'the browser tests stopped before it',
  ]);
});

test('Playwright: a test that passes only at the second try has failed', async () => {
  const flaky = `test('one', ({}, { retry }) => { expect(retry).toBe(1); });`;
  assert.deepEqual(counts(await playwrightTests(flaky, 'retries: 1')), { passed: 0, failed: 1 });
});

test('Playwright: no tests, a file that cannot be read and a dead server are failures', async () => {
  const dead = `webServer: { command: 'exit 1', url: 'http://127.0.0.1:9/' }`;
  for (const run of [
    playwrightTests(''),
    playwrightTests('this is not TypeScript'),
    playwrightTests(`test('one', () => {});`, dead),
  ]) {
    const { passed, failed, output } = await run;
    assert.equal(passed, 0);
    assert.ok(failed >= 1, output);
  }
});
