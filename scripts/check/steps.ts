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
  /** Its test files, to count those not run. A step of tests can be given words to choose by. */
  readonly files?: readonly string[];
  readonly run: (words: readonly string[]) => Promise<Outcome>;
}

/**
 * The steps in rounds. Each round starts when the one before has ended; within it, two steps run
 * at a time, in this order. The quick ones come first, so that slips come to light early.
 */
export function testSteps({ maySudo }: { maySudo: boolean }): Step[][] {
  return [
    // Browsers come first and alone, because apt-get would slow down anything run beside it.
    [{ name: 'browsers', run: () => findBrowsers(maySudo) }],
    [
      nodeTests('imports', [imports], {}),
      nodeTests('packages', [packages], {}),
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
        leavingOut: [...wholeSites, atAPath, imports, packages],
        inOneProcess: true,
        floor: coverageFloor,
      }),
    ],
    // The site is always built afresh, because testing yesterday's build proves nothing. A build keeps
    // one core busy. By now `astro check` has written the types that lint reads.
    [
      command('build', 'scripts/serve/build.ts'),
      command('lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'),
    ],
    // The longest first, so that both cores are busy to the end.
    [
      nodeTests('whole-sites', wholeSites, { needs: ['build'] }),
      nodeTests('built', ['e2e/built/**/*.test.ts'], {
        needs: ['build'],
        first: () => {
          installMissing(SERVERS, { maySudo });
        },
      }),
      nodeTests('path', [atAPath], {}),
    ],
    [
      {
        name: 'browser',
        needs: ['build', 'browsers'],
        files: filesLike(['e2e/**/*.spec.ts']),
        run: runPlaywright,
      },
    ],
    // On its own: these tests watch the screen, and a browser kept waiting paints late. Each of the
    // three engines waits more than it works, so two processors are enough for all at once.
    [
      nodeTests('exit', ['e2e/exit/*.test.ts'], {
        needs: ['build', 'browsers'],
        atATime: 3,
        minutes: 20,
      }),
    ],
  ];
}

/** These build or serve a copy of the whole site, so they are far slower than other unit tests. */
const wholeSites = [
  'scripts/serve/build.test.ts',
  'scripts/serve/dev.test.ts',
  'scripts/review/signed-site.test.ts',
];

/** This builds a copy too, but needs no build of this one. */
const atAPath = 'scripts/serve/subpath.test.ts';

/** Who may import whom. `npm run check` runs this too, so it is a step of its own. */
const imports = 'scripts/check/imports.test.ts';

/** What we build on: the lock, what is installed, and what is written of it. Part of the same command. */
const packages = 'scripts/dependencies/our-packages.test.ts';

/**
 * How much of the code that the unit tests load they must cover, in per cent. This is set just
 * below what they do cover, so that new code without a test is noticed.
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
  /** Preparation that is needed even if the step that usually does it was not asked for. */
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
      // Running only some of the tests says nothing about overall coverage.
      return runNodeTests(chosen, { ...running, flags: words.length > 0 ? [] : floor });
    },
  };
}

const hasAny = (file: string, words: readonly string[]): boolean =>
  words.length === 0 || words.some((word) => file.includes(word));

/** The project's files that match any of the patterns, with forward slashes on every system. */
function filesLike(patterns: readonly string[]): string[] {
  const files = fs.globSync(patterns, { cwd: root });
  return files.map((file) => file.replaceAll('\\', '/')).sort();
}

/** Throws a one-sentence error if no browser can be had, which counts as a failed step. */
function findBrowsers(maySudo: boolean): Promise<Outcome> {
  ensureBrowsers({ maySudo });
  return Promise.resolve(outcomeOfOne(true, ''));
}
