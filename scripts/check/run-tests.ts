import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../machine/cli/paths.ts';
import { runNode, type Ended } from '../../machine/cli/run-node.ts';
import { outcomeOfOne, type Counts, type Outcome } from './outcome.ts';

interface Running {
  /** Files at a time: one where another step has the other processor. */
  readonly atATime?: number;
  /** All files in one process: much quicker, but a file that crashes takes the others with it. */
  readonly inOneProcess?: boolean;
  /** After how long the whole run is stopped: a test that hangs must fail in the end. */
  readonly minutes?: number;
  /** More for Node itself, such as a floor of coverage. */
  readonly flags?: readonly string[];
}

/** Runs test files with Node's own runner, each in a process of its own unless told otherwise. */
export function runNodeTests(
  files: readonly string[],
  { atATime = 1, inOneProcess = false, minutes = 10, flags = [] }: Running = {},
): Promise<Outcome> {
  // Without files Node would go and look for some by itself.
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

/** Above the failed tests and the coverage that fell, the runner lists every test that passed. */
function whatFailed(output: string): string {
  const start = output.search(/✖ failing tests:|ℹ Error: [\d.]+% /);
  return output
    .slice(Math.max(start, 0))
    .replaceAll('ℹ Error: ', 'Too little of the code is tested: ');
}

/** Runs Playwright's tests; words after the command are Playwright's own, such as a file. */
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
 * What came of a test runner whose reporter writes its counts into the file it is given. How the
 * runner ended has the last word: what no reporter sees, such as no tests at all, is a failure too.
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
