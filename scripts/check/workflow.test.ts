import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../machine/cli/paths.ts';

// Nobody can try the workflow but on GitHub itself, so what would be dangerous or silly is looked at here.
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const text = read('.github/workflows/check.yml');
const step = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z
  .object({
    on: z.object({ pull_request: z.null(), push: z.object({ branches: z.array(z.string()) }) }),
    permissions: z.unknown(),
    jobs: z.record(
      z.string(),
      z.object({ 'timeout-minutes': z.number(), steps: z.array(step) }).loose(),
    ),
  })
  .parse(parse(text));
const jobs = Object.values(workflow.jobs);
const steps = jobs.flatMap((job) => job.steps);
const runs = steps.flatMap(({ run }) => run ?? []);

test('it runs for each change that is offered, and for what came into main', () => {
  assert.deepEqual(Object.keys(workflow.on), ['pull_request', 'push']);
  assert.deepEqual(workflow.on.push.branches, ['main']);
});

test('it may read the project and do nothing else', () => {
  assert.deepEqual(workflow.permissions, { contents: 'read' });
  for (const job of jobs) assert.ok(!('permissions' in job));
  assert.doesNotMatch(text, /secrets\.|pull_request_target/);
  const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  assert.equal(checkout?.with?.['persist-credentials'], false);
});

test('each action is pinned to a commit, and its version stands beside it', () => {
  const pinned = [...text.matchAll(/uses: (\S+)(.*)/g)];
  assert.equal(pinned.length, steps.filter(({ uses }) => uses !== undefined).length);
  assert.ok(pinned.length >= 3);
  for (const [, action = '', version = ''] of pinned) {
    assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    assert.match(version, /^ # v\d+\.\d+\.\d+$/);
  }
});

test('it calls only commands that there are', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  const called = runs.flatMap((run) => [
    ...run.matchAll(/npm (?:run (?:--?[\w-]+ )*([\w:-]+)|(test|start))/g),
  ]);
  assert.ok(called.length >= 2);
  assert.equal(called.length, runs.join('\n').match(/\bnpm\b(?!-)/g)?.length);
  for (const [, run, own] of called) assert.ok(scripts[run ?? own ?? ''], run ?? own);
});

test('it names no address, and no words of a change become part of a command', () => {
  assert.doesNotMatch(text, /https?:\/\//);
  for (const run of runs) assert.doesNotMatch(run, /\$\{\{/);
});

test('if a check fails, so does the run, and the answer is written all the same', () => {
  const piped = steps.filter(({ run }) => run?.includes('|'));
  assert.equal(piped.length, 1);
  // Without this word a pipe succeeds if its last command does.
  assert.match(text, /shell: bash.*\n {8}run: npm test 2>&1 \| tee/);
  assert.doesNotMatch(text, /continue-on-error/);
  assert.match(
    text,
    /if: \$\{\{ !cancelled\(\).*\n {8}shell: bash\n {8}run: npm run --silent change-report/,
  );
});
