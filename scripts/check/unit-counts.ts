// Counts from the events of Node's own test runner.
import type { NotRun, Outcome } from './outcome.ts';

/** The parts of a test:pass or test:fail event that are counted. */
export interface Result {
  readonly type: 'test:pass' | 'test:fail';
  readonly data: {
    readonly name: string;
    readonly nesting: number;
    readonly file?: string | undefined;
    readonly skip?: string | boolean | undefined;
    readonly todo?: string | boolean | undefined;
    readonly details: {
      readonly type?: string | undefined;
      readonly error?: object | undefined;
    };
  };
}

/**
 * Counts the real test cases among results in the order that the runner gave them. Suites, and
 * tests that only hold others, are not cases; when a hook of theirs fails they count as failed.
 */
export function unitCounts(results: readonly Result[]): Omit<Outcome, 'output'> {
  const notRun: NotRun[] = [];
  let passed = 0;
  let failed = 0;
  // How deep the last result of each file was. A holder comes right after what it holds.
  const lastDepth = new Map<string | undefined, number>();

  for (const { type, data } of results) {
    const { skip, todo, nesting, file, details } = data;
    const holdsOthers = details.type === 'suite' || (lastDepth.get(file) ?? 0) > nesting;
    lastDepth.set(file, nesting);

    if (isGiven(todo)) notRun.push({ count: 1, reason: reasonFrom(todo, 'still to be written') });
    else if (isGiven(skip))
      notRun.push({ count: 1, reason: reasonFrom(skip, 'skipped without a reason') });
    else if (type === 'test:fail') failed += isOnlyAboutOthers(details.error) ? 0 : 1;
    // A file without tests passes under its own name, as if it were a test.
    else if (!holdsOthers && !isTheFileItself(data)) passed += 1;
  }
  return { passed, failed, notRun };
}

/** The runner fails whatever holds a failed test, which would count one fault twice. */
function isOnlyAboutOthers(error: object | undefined): boolean {
  return error !== undefined && 'failureType' in error && error.failureType === 'subtestsFailed';
}

function isGiven(mark: string | boolean | undefined): mark is string | true {
  return mark !== undefined && mark !== false;
}

function reasonFrom(mark: string | true, otherwise: string): string {
  return mark === true || mark === '' ? otherwise : mark;
}

function isTheFileItself({ name, file, nesting }: Result['data']): boolean {
  return nesting === 0 && file !== undefined && file.endsWith(name) && /\.test\.ts$/.test(name);
}
