// What came of the steps of `npm test`, and how that is told.

/** Tests that did not run, and why, in words that fit in brackets. */
export interface NotRun {
  readonly count: number;
  readonly reason: string;
}

/** What came of one step. A step that only succeeds or fails counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly notRun: readonly NotRun[];
  /** Everything the step printed, for showing when it failed. */
  readonly output: string;
}

/** The outcome of a step that only succeeds or fails. */
export function outcomeOfOne(passed: boolean, output: string): Outcome {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, notRun: [], output };
}

/** The outcome of a step that could not even be tried. */
export function outcomeNotRun(count: number, reason: string): Outcome {
  return { passed: 0, failed: 0, notRun: [{ count, reason }], output: '' };
}

/** How one step went, in one line. */
export function stepLine(name: string, outcome: Outcome, seconds: number): string {
  const { passed, failed } = outcome;
  const took = `${seconds.toFixed(1)} s`;
  const missed = total(outcome.notRun.map(({ count }) => count));
  if (passed + failed === 0) return `- ${name}: not run`;
  const counts =
    passed + failed === 1 && missed === 0
      ? failed === 0
        ? 'passed'
        : 'failed'
      : [
          `${String(passed)} passed`,
          `${String(failed)} failed`,
          ...(missed > 0 ? [`${String(missed)} not run`] : []),
        ].join(', ');
  return `${failed === 0 ? '✓' : '✗'} ${name}: ${counts} (${took})`;
}

/**
 * The closing lines: one for each reason that something did not run, then the count, which must
 * stand last and alone because other programs read it.
 */
export function summaryLines(outcomes: readonly Outcome[]): string[] {
  const missed = new Map<string, number>();
  for (const { count, reason } of outcomes.flatMap(({ notRun }) => notRun)) {
    missed.set(reason, (missed.get(reason) ?? 0) + count);
  }
  const { passed, failed } = totals(outcomes);
  return [
    ...[...missed].map(([reason, count]) => `not run: ${String(count)} (${reason})`),
    `${String(passed)} passed, ${String(failed)} failed`,
  ];
}

/** Whether the whole run may be called good: nothing failed, and there was something to pass. */
export function isGood(outcomes: readonly Outcome[]): boolean {
  const { passed, failed } = totals(outcomes);
  return failed === 0 && passed > 0;
}

function totals(outcomes: readonly Outcome[]) {
  return {
    passed: total(outcomes.map(({ passed }) => passed)),
    failed: total(outcomes.map(({ failed }) => failed)),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
