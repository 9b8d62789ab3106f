import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playwrightCounts, type Report } from './playwright-counts.ts';

type Ending = 'expected' | 'unexpected' | 'flaky' | 'skipped';

/** The parts of a report that the counting reads; the real one has many more. */
function reportOf(
  ...tests: {
    status: Ending;
    last?: string;
    annotations?: { type: string; description?: string }[];
  }[]
) {
  const specs = tests.map(({ status, last, annotations = [] }) => ({
    tests: [{ status, annotations, results: last === undefined ? [] : [{ status: last }] }],
  }));
  // One test stands in a describe block inside a file, as in a real report.
  return {
    suites: [{ specs: specs.slice(1), suites: [{ specs: specs.slice(0, 1) }] }],
    errors: [],
  } as unknown as Report;
}

test('tests that end as expected have passed, in files and in describe blocks', () => {
  const { passed, failed, notRun } = playwrightCounts(
    reportOf({ status: 'expected', last: 'passed' }, { status: 'expected', last: 'failed' }),
  );
  assert.deepEqual({ passed, failed, notRun }, { passed: 2, failed: 0, notRun: [] });
});

test('a failed, a flaky and an interrupted test have failed', () => {
  const { passed, failed, notRun } = playwrightCounts(
    reportOf(
      { status: 'unexpected', last: 'timedOut' },
      { status: 'flaky', last: 'passed' },
      { status: 'skipped', last: 'interrupted' },
    ),
  );
  assert.deepEqual({ passed, failed, notRun }, { passed: 0, failed: 3, notRun: [] });
});

test('a skipped test did not run, for the reason it gives', () => {
  const { passed, notRun } = playwrightCounts(
    reportOf(
      {
        status: 'skipped',
        last: 'skipped',
        annotations: [{ type: 'slow' }, { type: 'skip', description: 'no Firefox here' }],
      },
      { status: 'skipped', last: 'skipped', annotations: [{ type: 'fixme' }] },
      { status: 'skipped' },
    ),
  );
  assert.equal(passed, 0);
  assert.deepEqual(notRun.map(({ reason }) => reason).sort(), [
    'no Firefox here',
    'skipped without a reason',
    'the browser tests stopped before it',
  ]);
});

test('an error outside any test is a failure', () => {
  assert.equal(
    playwrightCounts({ suites: [], errors: [{ message: 'the server did not start' }] }).failed,
    1,
  );
});
