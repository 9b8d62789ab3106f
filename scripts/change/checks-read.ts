/** One step of `npm test` that failed, and what it said. */
export interface FailedStep {
  readonly name: string;
  readonly said: string;
}

/** What `npm test` printed, taken apart. */
export interface ChecksRead {
  readonly failed: readonly FailedStep[];
  /** Its last line, such as "1200 passed, 0 failed"; null if it never came that far. */
  readonly count: string | null;
  /** Why the site was not built, in words for its author; null if it was. */
  readonly notBuilt: string | null;
}

/** Reads what run-checks.ts printed. */
export function readChecks(output: string): ChecksRead {
  const failed: { name: string; said: string[] }[] = [];
  let open: string[] | null = null;
  let count: string | null = null;
  for (const line of output.replaceAll('\r', '').split('\n')) {
    const step = /^[✓✗-] ([\w-]+): .*$/u.exec(line);
    if (step) {
      if (line.startsWith('✗')) failed.push({ name: step[1] ?? '', said: (open = []) });
    } else if (/^( {4}|$)/.test(line)) {
      // What a failed step said stands below it, moved in.
      open?.push(line.slice(4));
    } else {
      open = null;
      if (/^\d+ passed, \d+ failed$/.test(line)) count = line;
    }
  }
  const steps = failed.map(({ name, said }) => ({ name, said: said.join('\n').trim() }));
  const build = steps.find(({ name }) => name === 'build')?.said ?? null;
  return { failed: steps, count, notBuilt: build && forAuthors(build) };
}

/** What scripts/serve/build.ts says to authors stands below this sentence. */
const forAuthors = (said: string): string =>
  said.split('The site was not built.').at(-1)?.trim() ?? said;
