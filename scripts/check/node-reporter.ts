// A reporter for Node's own test runner. It only counts, as one line of JSON (see outcome.ts).
import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './outcome.ts';

export default async function* count(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const notRun: string[] = [];
  let passed = 0;
  let failed = 0;
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { todo, skip, details } = event.data;
    const reason = given(todo, 'still to be written') ?? given(skip, 'skipped without a reason');
    if (reason !== null) notRun.push(reason);
    else if (event.type === 'test:fail') failed += isAboutOthers(event.data.details.error) ? 0 : 1;
    else if (details.type !== 'suite' && !isTheFileItself(event.data)) passed += 1;
  }
  yield JSON.stringify({ passed, failed, notRun } satisfies Counts);
}

function given(mark: string | boolean | undefined, otherwise: string): string | null {
  if (mark === undefined || mark === false) return null;
  return mark === true || mark === '' ? otherwise : mark;
}

/** The runner also fails the suite around a failed test, which would count one fault twice. */
function isAboutOthers(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

/** The runner reports a file without tests as a passing test with the file's name. */
function isTheFileItself({ name, file }: { name: string; file?: string | undefined }): boolean {
  return name.endsWith('.test.ts') && file !== undefined && file.endsWith(name);
}
