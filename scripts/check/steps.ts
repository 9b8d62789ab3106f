// The steps of `npm test`: what each runs and what it waits for.
import fs from 'node:fs';
import { ensureBrowsers } from '../../machine/browsers/install.mjs';
import { installMissing, SERVERS } from '../../machine/setup/debian-packages.mjs';
import { root } from '../../machine/cli/paths.ts';
import { runNode } from '../../machine/cli/run-node.ts';
import { outcomeOfOne, type Outcome } from './outcome.ts';
import { runNodeTests, runPlaywright } from './run-tests.ts';

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  /** Steps that must have passed. If one failed, this step is reported as not run. */
  readonly needs?: readonly string[];
  /** Its test files, to say how many did not run. A step of tests may be given words to choose by. */
  readonly files?: readonly string[];
  readonly run: (words: readonly string[]) => Promise<Outcome>;
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
      nodeTests('imports', [imports], {}),
      command('styles', 'node_modules/stylelint/bin/stylelint.mjs', 'src/**/*.css'),
      command('types', 'node_modules/astro/bin/astro.mjs', 'check'),
      command(
        'formatting',
        'node_modules/prettier/bin/prettier.cjs',
        '--check',
        '--log-level=warn',
        '.',
      ),
      nodeTests('unit', ['src/**/*.test.ts', 'machine/**/*.test.ts', 'scripts/**/*.test.ts'], {
        leavingOut: [...wholeSites, imports],
        inOneProcess: true,
        floor: coverageFloor,
      }),
    ],
    // Lint reads the types that `astro check` has written by then.
    [command('lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.')],
    // Always afresh: a test of yesterday's build is no test.
    [command('build', 'scripts/serve/build.ts')],
    [
      nodeTests('built', ['e2e/built/**/*.test.ts'], {
        needs: ['build'],
        first: () => {
          installMissing(SERVERS, { maySudo });
        },
      }),
      nodeTests('whole-sites', wholeSites, { needs: ['build'] }),
    ],
    [
      {
        name: 'browser',
        needs: ['build', 'browsers'],
        files: filesLike(['e2e/**/*.spec.ts']),
        run: runPlaywright,
      },
    ],
    // By itself: these tests watch the screen, and a browser that must wait paints late.
    [
      nodeTests('exit', ['e2e/exit/*.test.ts'], {
        needs: ['build', 'browsers'],
        atATime: 2,
        minutes: 20,
      }),
    ],
  ];
}

/** Tests that build or serve a copy of the whole site: far slower than any other unit test. */
const wholeSites = ['scripts/serve/build.test.ts', 'scripts/serve/dev.test.ts'];

/** Who may import whom: part of `npm run check`, and so a step of its own. */
const imports = 'scripts/check/imports.test.ts';

/**
 * How much of the code that the unit tests load they must go through, in per cent: just under what
 * they do, so that new code without a test is noticed.
 */
const coverageFloor = [
  '--experimental-test-coverage',
  ...['src/**/*.ts', 'machine/**', 'scripts/**'].map((files) => `--test-coverage-include=${files}`),
  ...['**/*.test.ts', '**/fixtures/**'].map((files) => `--test-coverage-exclude=${files}`),
  '--test-coverage-lines=97',
  '--test-coverage-branches=93',
  '--test-coverage-functions=96',
];

function command(name: string, ...args: string[]): Step {
  return {
    name,
    async run() {
      const { ok, output } = await runNode(args);
      return outcomeOfOne(ok, output);
    },
  };
}

interface NodeTests {
  readonly needs?: readonly string[];
  readonly leavingOut?: readonly string[];
  /** What must be done before, where the step that does it was not asked for. */
  readonly first?: () => void;
  readonly floor?: readonly string[];
  readonly atATime?: number;
  readonly inOneProcess?: boolean;
  readonly minutes?: number;
}

function nodeTests(name: string, patterns: readonly string[], how: NodeTests): Step {
  const { needs = [], leavingOut = [], first, floor = [], ...running } = how;
  const files = filesLike(patterns).filter((file) => !leavingOut.includes(file));
  return {
    name,
    needs,
    files,
    run(words) {
      first?.();
      const chosen = files.filter((file) => hasAny(file, words));
      // A part of the tests says nothing about the whole.
      return runNodeTests(chosen, { ...running, flags: words.length > 0 ? [] : floor });
    },
  };
}

const hasAny = (file: string, words: readonly string[]): boolean =>
  words.length === 0 || words.some((word) => file.includes(word));

/** The files of the project that fit any of the patterns, with slashes on every system. */
function filesLike(patterns: readonly string[]): string[] {
  const files = fs.globSync(patterns, { cwd: root });
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

/** Throws its one sentence when there is no browser to be had, which counts as a failed step. */
function findBrowsers(maySudo: boolean): Promise<Outcome> {
  ensureBrowsers({ maySudo });
  return Promise.resolve(outcomeOfOne(true, ''));
}
