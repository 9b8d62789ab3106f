import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../machine/cli/paths.ts';
import { runNode, type Ended } from '../../machine/cli/run-node.ts';
import { outcomeOfOne, type Counts, type Outcome } from './outcome.ts';

interface Running {
  /** How many files run at a time: one while another step is using the other processor. */
  readonly atATime?: number;
  /** Runs all files in one process: much quicker, but one that crashes takes the rest with it. */
  readonly inOneProcess?: boolean;
  /** How long the whole run may take, so that a test that hangs fails in the end. */
  readonly minutes?: number;
  /** Further options for Node itself, such as a minimum for coverage. */
  readonly flags?: readonly string[];
}

/** Runs test files with Node's own runner, each in its own process unless told otherwise. */
export function runNodeTests(
  files: readonly string[],
  { atATime = 1, inOneProcess = false, minutes = 10, flags = [] }: Running = {},
): Promise<Outcome> {
  // Given no files, Node would go looking for some itself.
  if (files.length === 0) return Promise.resolve(outcomeOfOne(false, 'No tests were found.'));
  return counted(async (counts) => {
    const args = [
      '--test',
      `--test-concurrency=${String(atATime)}`,
      `--test-isolation=${inOneProcess ? 'none' : 'process'}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${new URL('node-reporter.ts', import.meta.url).href}`,
      `--test-reporter-destination=${counts}`,
      ...flags,
      ...files,
    ];
    const { ok, output } = await runNode(args, { minutes });
    return { ok, output: whatFailed(output) };
  });
}

/** Drops the runner's list of passing tests, above the failures and any fall in coverage. */
function whatFailed(output: string): string {
  const start = output.search(/✖ failing tests:|ℹ Error: [\d.]+% /);
  return output
    .slice(Math.max(start, 0))
    .replaceAll('ℹ Error: ', 'Too little of the code is tested: ');
}

/** Runs the Playwright tests; any words are passed on to Playwright, such as a file name. */
export function runPlaywright(words: readonly string[]): Promise<Outcome> {
  const reporter = fileURLToPath(new URL('playwright-reporter.ts', import.meta.url));
  return counted((counts) =>
    runNode(
      [
        path.join(root, 'node_modules/@playwright/test/cli.js'),
        'test',
        `--reporter=list,${reporter}`,
        ...words,
      ],
      { env: { COUNTS_FILE: counts } },
    ),
  );
}

/**
 * The outcome of a test runner whose reporter writes its counts into the file it is given. The
 * runner's exit status has the last word, since a reporter misses some failures, such as there
 * being no tests at all.
 */
async function counted(run: (counts: string) => Promise<Ended>): Promise<Outcome> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'before-you-mediate-'));
  const file = path.join(folder, 'counts.json');
  try {
    const { ok, output } = await run(file);
    const written = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    if (written === '') return outcomeOfOne(false, output);
    const counts = JSON.parse(written) as Counts;
    const { passed, failed, notRun } = counts;
    const nothing = passed + failed + notRun.length === 0;
    if (failed > 0 || (ok && !nothing)) return { ...counts, output };
    return { ...counts, failed: 1, output: `${nothing ? 'No tests were found.\n' : ''}${output}` };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
