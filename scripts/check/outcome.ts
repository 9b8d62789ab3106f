// The outcome of each step of `npm test`, and how it is reported.

/** The counts, in the one form that the reporters of both test runners use. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** For each test that did not run, the reason, in words that fit in brackets. */
  readonly notRun: readonly string[];
}

/** The outcome of one step. A step that only succeeds or fails counts as one test. */
export interface Outcome extends Counts {
  /** Everything the step printed, to be shown if it failed. */
  readonly output: string;
}

/** The outcome of a step that only succeeds or fails. */
export function outcomeOfOne(passed: boolean, output: string): Outcome {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, notRun: [], output };
}

/** How one step went, in one line. */
export function stepLine(name: string, outcome: Counts, seconds: number): string {
  const { passed, failed, notRun } = outcome;
  if (passed + failed === 0) return `- ${name}: not run`;
  const missed = notRun.length > 0 ? `, ${String(notRun.length)} not run` : '';
  const counts =
    passed + failed === 1 && missed === ''
      ? ['failed', 'passed'][passed]
      : `${String(passed)} passed, ${String(failed)} failed${missed}`;
  return `${failed === 0 ? '✓' : '✗'} ${name}: ${String(counts)} (${seconds.toFixed(1)} s)`;
}

/**
 * The closing lines: one for each reason that something did not run, then the count, which must
 * come last on a line of its own because other programs read it.
 */
export function summaryLines(outcomes: readonly Counts[]): string[] {
  const missed = new Map<string, number>();
  for (const reason of outcomes.flatMap(({ notRun }) => notRun)) {
    missed.set(reason, (missed.get(reason) ?? 0) + 1);
  }
  return [
    ...[...missed].map(([reason, count]) => `not run: ${String(count)} (${reason})`),
    `${String(total(outcomes, 'passed'))} passed, ${String(total(outcomes, 'failed'))} failed`,
  ];
}

/** Whether the whole run succeeded: nothing failed, and something passed. */
export function isGood(outcomes: readonly Counts[]): boolean {
  return total(outcomes, 'failed') === 0 && total(outcomes, 'passed') > 0;
}

function total(outcomes: readonly Counts[], what: 'passed' | 'failed'): number {
  return outcomes.reduce((sum, outcome) => sum + outcome[what], 0);
}
