import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../../src/fixtures/folder.ts';
import { project, projectWith } from '../../src/fixtures/project.ts';
import { readContent } from '../../src/content/read.ts';
import { stepLine, summaryLines, type Outcome } from '../check/outcome.ts';
import { writeReview } from '../review/new-review.ts';
import { hashOf } from '../../src/signing/signature.ts';
import { changeReport } from './change-report.ts';
import { readChecks } from './checks-read.ts';
import { pagesToSign } from './pages-to-sign.ts';
import { describeChange } from './report.ts';

const passed: Outcome = { passed: 3, failed: 0, notRun: [], output: '' };
const failedWith = (output: string): Outcome => ({ passed: 0, failed: 1, notRun: [], output });

/** What run-checks.ts prints, made by its own functions. */
const printed = (steps: Record<string, Outcome>): string =>
  [
    '> before-you-mediate@0.0.0 test',
    ...Object.entries(steps).flatMap(([name, outcome]) => [
      stepLine(name, outcome, 1),
      ...(outcome.failed > 0 ? [outcome.output.trimEnd().replace(/^/gm, '    ')] : []),
    ]),
    `\n${summaryLines(Object.values(steps)).join('\n')}`,
  ].join('\n');

const notBuilt = `\nThe site was not built.\n\ncontent/helplines/a.yaml, line 3: hours\n  found: 9-5\n`;

test('what failed is told, what passed is not, and nothing of one step is laid at another’s door', () => {
  const checks = readChecks(
    printed({ unit: passed, lint: failedWith('one\n\n    two'), exit: failedWith('three') }),
  );
  assert.deepEqual(checks, {
    failed: [
      { name: 'lint', said: 'one\n\n    two' },
      { name: 'exit', said: 'three' },
    ],
    count: '3 passed, 2 failed',
    notBuilt: null,
  });
  const text = describeChange(checks, []);
  assert.match(text, /^## Something has to be put right/);
  assert.match(text, /<code>exit<\/code> failed\. It looks at “Leave this site”\./);
  assert.match(text, /In all: 3 passed, 2 failed\./);
});

test('if the site was not built, what its author is told comes first', () => {
  const text = describeChange(
    readChecks(printed({ unit: failedWith('x'), build: failedWith(notBuilt) })),
    null,
  );
  assert.match(
    text,
    /^## The site could not be built\n\nThis has to be put right first:\n\n```text\ncontent\/helplines\/a\.yaml, line 3: hours\n {2}found: 9-5\n```\n\nThese failed too/,
  );
  assert.match(text, /That can be told once the site can be built\.$/);
});

test('all is well only if the checks came to an end', () => {
  assert.match(describeChange(readChecks(printed({ unit: passed })), []), /^## All is well/);
  const broken = describeChange(readChecks('Installing the packages was interrupted.'), null);
  assert.match(broken, /^## The checks did not come to an end/);
});

test('what a step said cannot get out of its box, and is not endless', () => {
  const said = `\`\`\`\n</details>\n${'x'.repeat(10_000)}`;
  const text = describeChange(readChecks(printed({ lint: failedWith(said) })), []);
  assert.match(text, /\n````text\n```\n<\/details>\nx+\n… and more\n````\n/);
  assert.ok(text.length < 7000);
});

test('pages to sign again are those that were signed and read otherwise now, with what changed', () => {
  const folder = projectWith();
  const signed = new Map([
    ['/talk/', ['Call 999.']],
    ['/', ['Start.']],
  ]);
  for (const [page, lines] of signed) {
    const review = { page, words: hashOf(lines), reviewer: 'safeguarding lead' as const };
    writeReview(folder, { ...review, date: '2026-12-01', outcome: 'signed' }, lines);
  }
  const now = new Map([...signed, ['/talk/', ['Ring 999.']]]);
  const toSign = pagesToSign(folder, readContent(folder), now);
  assert.deepEqual(toSign, [
    { page: '/talk/', role: 'safeguarding lead', changes: '  was  Call 999.\n  now  Ring 999.' },
  ]);
  const text = describeChange(readChecks(printed({ unit: passed })), toSign);
  assert.match(
    text,
    /<code>\/talk\/<\/code>, by the safeguarding lead<\/summary>\n\n```text\n {2}was {2}Call/,
  );
  assert.deepEqual(pagesToSign(folder, readContent(folder), signed), []);
});

test('the command wants a file, and tells nothing about signatures from an old build', () => {
  assert.throws(() => changeReport([], project), { name: 'SetupProblem' });
  assert.throws(() => changeReport(['a', 'b'], project), { name: 'SetupProblem' });
  const folder = folderWith({ 'npm-test.txt': printed({ build: failedWith(notBuilt) }) });
  const { code, text } = changeReport([path.join(folder, 'npm-test.txt')], folder);
  assert.equal(code, 0);
  assert.match(text, /That can be told once the site can be built/);
});
