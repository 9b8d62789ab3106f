// Counts from Playwright's JSON report. Playwright calls a test that passed at the second try
// "flaky" and an interrupted one "skipped"; here both have failed.
import type { JSONReport, JSONReportSuite, JSONReportTest } from '@playwright/test/reporter';
import type { NotRun, Outcome } from './outcome.ts';

/** The parts of a report that are counted. */
export type Report = Pick<JSONReport, 'suites' | 'errors'>;

/** What came of a Playwright run. An error outside any test, such as a server that did not start, is one failure. */
export function playwrightCounts(report: Report): Omit<Outcome, 'output'> {
  const tests = report.suites.flatMap(testsIn);
  const judged = tests.map(judge);
  return {
    passed: judged.filter((verdict) => verdict === 'passed').length,
    failed: judged.filter((verdict) => verdict === 'failed').length + report.errors.length,
    notRun: judged.filter((verdict) => typeof verdict === 'object'),
  };
}

function testsIn(suite: JSONReportSuite): JSONReportTest[] {
  return [
    ...suite.specs.flatMap(({ tests }) => tests),
    ...(suite.suites ?? []).flatMap((inner) => testsIn(inner)),
  ];
}

function judge(test: JSONReportTest): 'passed' | 'failed' | NotRun {
  if (test.results.some(({ status }) => status === 'interrupted')) return 'failed';
  if (test.status === 'expected') return 'passed';
  if (test.status !== 'skipped') return 'failed';
  const skip = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
  if (!skip) return { count: 1, reason: 'the browser tests stopped before it' };
  return { count: 1, reason: skip.description ?? 'skipped without a reason' };
}
