// A reporter for Playwright. It only counts, as one line of JSON (see outcome.ts) in the file that
// COUNTS_FILE names.
import { writeFileSync } from 'node:fs';
import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import type { Counts } from './outcome.ts';

export default class CountsReporter implements Reporter {
  #tests: readonly TestCase[] = [];
  /** What went wrong outside any test, such as a server that did not start. */
  #errors = 0;

  onBegin(_: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const verdicts = this.#tests.map(judge);
    const counts: Counts = {
      passed: verdicts.filter((verdict) => verdict === 'passed').length,
      failed: verdicts.filter((verdict) => verdict === 'failed').length + this.#errors,
      notRun: verdicts.flatMap((verdict) => (typeof verdict === 'object' ? verdict.notRun : [])),
    };
    writeFileSync(process.env['COUNTS_FILE'] ?? '', JSON.stringify(counts));
  }

  printsToStdio(): boolean {
    return false;
  }
}

/**
 * Playwright calls a test that passed on its second attempt "flaky" and an interrupted one
 * "skipped"; here both count as failures.
 */
function judge(test: TestCase): 'passed' | 'failed' | { readonly notRun: string } {
  if (test.results.some(({ status }) => status === 'interrupted')) return 'failed';
  if (test.outcome() === 'expected') return 'passed';
  if (test.outcome() !== 'skipped') return 'failed';
  const skip = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
  if (!skip) return { notRun: 'the browser tests stopped before it' };
  return { notRun: skip.description ?? 'skipped without a reason' };
}
