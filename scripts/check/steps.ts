// The steps of `npm test`: what each runs and what it waits for.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { clearStamp, fingerprint, writeStamp } from '../serve/build-stamp.ts';
import { ensureBrowsers } from '../../machine/browsers/install.mjs';
import { playwrightCounts, type Report } from './playwright-counts.ts';
import { programOf } from '../../machine/cli/package-bin.ts';
import { dist, hosting, root } from '../../machine/cli/paths.ts';
import { runScript } from '../../machine/cli/run-node.ts';
import { filesLike, runNodeTests } from './run-node-tests.ts';
import { outcomeOfOne, type Outcome } from './outcome.ts';

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  /** Steps that must have passed. If one failed, this step is reported as not run. */
  readonly needs?: readonly string[];
  /** Its test files, to say how many did not run. */
  readonly files?: readonly string[];
  readonly run: () => Promise<Outcome>;
}

/**
 * The steps in rounds. A round starts when the one before has ended; within it two steps run at
 * a time, in this order. The quick ones come first, so that a slip is heard of early.
 */
export function testSteps({ maySudo }: { maySudo: boolean }): Step[][] {
  return [
    // The browsers come before all else: apt-get must not compete with what it slows down.
    [{ name: 'browsers', run: () => findBrowsers(maySudo) }],
    [
      command('styles', programOf('stylelint'), ['src/**/*.css']),
      command('types', programOf('astro'), ['check']),
      command('formatting', programOf('prettier'), ['--check', '--log-level=warn', '.']),
      {
        name: 'unit',
        run: () =>
          runNodeTests(
            filesLike(['src/**/*.test.ts', 'machine/**/*.test.ts', 'scripts/**/*.test.ts']),
          ),
      },
    ],
    // Lint reads the types that `astro check` has written by then.
    [command('lint', programOf('eslint'), ['--max-warnings=0', '.'])],
    [{ name: 'build', run: build }],
    [
      {
        name: 'built',
        needs: ['build'],
        files: builtTests(),
        run: () => runNodeTests(builtTests()),
      },
    ],
    [
      {
        name: 'browser',
        needs: ['build', 'browsers'],
        files: filesLike(['e2e/**/*.spec.ts']),
        run: playwright,
      },
    ],
    // By itself: these tests watch the screen, and a browser that must wait paints late.
    [
      {
        name: 'leaving',
        needs: ['build', 'browsers'],
        files: leavingTests(),
        run: () => runNodeTests(leavingTests(), { atATime: 2, minutes: 10 }),
      },
    ],
  ];
}

const leavingTests = () => filesLike(['e2e/exit/*.test.ts']);

const builtTests = () => filesLike(['e2e/built/**/*.test.ts']);

function command(name: string, script: URL, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const { ok, output } = await runScript(script, args);
      return outcomeOfOne(ok, output);
    },
  };
}

/** Throws its one sentence when there is no browser to be had, which counts as a failed step. */
function findBrowsers(maySudo: boolean): Promise<Outcome> {
  ensureBrowsers({ maySudo });
  return Promise.resolve(outcomeOfOne(true, ''));
}

/** Always builds afresh: a test of yesterday's build is no test. */
async function build(): Promise<Outcome> {
  const places = { root, dist, hosting };
  const inputs = fingerprint(root);
  clearStamp(places);
  const { ok, output } = await runScript('scripts/serve/build.ts', []);
  // So that a start after the tests need not build again.
  if (ok) writeStamp(inputs, places);
  return outcomeOfOne(ok, output);
}

async function playwright(): Promise<Outcome> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'before-you-mediate-'));
  const report = path.join(folder, 'playwright.json');
  try {
    const { ok, output } = await runScript(
      programOf('playwright', '@playwright/test'),
      ['test', '--reporter=list,json'],
      {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    );
    if (!fs.existsSync(report)) return outcomeOfOne(false, output);
    const counts = playwrightCounts(JSON.parse(fs.readFileSync(report, 'utf8')) as Report);
    // Playwright may refuse for a reason that is no test's, such as finding no tests.
    return { ...counts, failed: counts.failed + (!ok && counts.failed === 0 ? 1 : 0), output };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
