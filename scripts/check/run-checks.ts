// npm test: runs every step, fast ones first, and ends with the count.
//
//   npm test -- --only unit           only that step (or several, separated by commas)
//   npm test -- --only unit src/time  in that step, only files with these words in their path
//   npm test -- --brand full          tries the built site under a made-up service of e2e/brands
//   npm test -- --install-browsers    may use sudo to install what is missing for the tests
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeError } from '../../machine/cli/describe-error.ts';
import { foldersOf, root } from '../../machine/cli/paths.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { releaseGone } from '../serve/describe-build.ts';
import { isRelease } from '../serve/standing.ts';
import { isGood, outcomeOfOne, stepLine, summaryLines, type Outcome } from './outcome.ts';
import { testSteps, type Step } from './steps.ts';

// Some tools behave or print differently under CI, but a run must mean the same everywhere.
delete process.env['CI'];

// If a signal simply ended this process, the steps would be left running.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(1));
}

const AT_A_TIME = 2;

/** The steps that look at the site as it is built. The others do not know whose it is. */
const ofBuiltSite = ['browsers', 'build', 'built', 'browser', 'exit'];

const outcomes = new Map<string, Outcome>();

async function main(): Promise<void> {
  const { only, words, maySudo, brand } = askedFor(process.argv.slice(2));
  if (brand !== undefined) process.env['SERVICE_FOLDER'] = brandFolder(brand);
  const steps = brand === undefined ? only : (only ?? ofBuiltSite);
  const rounds = chosen(testSteps({ maySudo }), steps, words);
  // What the build says is shown only if it fails.
  const isBuilt = rounds.flat().some(({ name }) => name === 'build');
  if (isBuilt && isRelease(foldersOf('local'))) console.log(`${releaseGone}\n`);
  for (const round of rounds) {
    const waiting = [...round];
    const worker = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) await take(step, words);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  }
  const all = [...outcomes.values()];
  console.log(`\n${summaryLines(all).join('\n')}`);
  process.exitCode = isGood(all) ? 0 : 1;
}

async function take(step: Step, words: readonly string[]): Promise<void> {
  const started = performance.now();
  const outcome = await outcomeOf(step, words);
  outcomes.set(step.name, outcome);
  console.log(stepLine(step.name, outcome, (performance.now() - started) / 1000));
  if (outcome.failed > 0) console.log(indented(outcome.output));
}

/** A step that throws has failed: the others still run, and the count is still printed. */
async function outcomeOf(step: Step, words: readonly string[]): Promise<Outcome> {
  const failed = step.needs?.find((name) => (outcomes.get(name)?.failed ?? 0) > 0);
  if (failed !== undefined) {
    const reason = `files of ${step.name} tests, because ${failed} failed`;
    return { passed: 0, failed: 0, notRun: (step.files ?? ['']).map(() => reason), output: '' };
  }
  try {
    return await step.run(words);
  } catch (error) {
    return outcomeOfOne(false, describeError(error));
  }
}

interface Asked {
  readonly only: string[] | null;
  readonly words: string[];
  readonly maySudo: boolean;
  readonly brand: string | undefined;
}

function askedFor(args: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        brand: { type: 'string' },
        'install-browsers': { type: 'boolean', default: false },
      },
    });
    return {
      only: values.only?.split(',') ?? null,
      words: positionals,
      maySudo: values['install-browsers'],
      brand: values.brand,
    };
  } catch {
    throw new SetupProblem(
      `npm test knows --only, --brand and --install-browsers, not "${args.join(' ')}".`,
    );
  }
}

/** Where a made-up service has its files: see src/authoring/layers.ts. */
function brandFolder(name: string): string {
  const all = readdirSync(path.join(root, 'e2e/brands'));
  if (all.includes(name)) return `e2e/brands/${name}`;
  throw new SetupProblem(`There is no made-up service "${name}": they are ${all.join(', ')}.`);
}

function chosen(rounds: Step[][], only: string[] | null, words: string[]): Step[][] {
  const steps = rounds.flat();
  const unknown = only?.find((asked) => !steps.some(({ name }) => name === asked));
  if (unknown !== undefined) {
    throw new SetupProblem(
      `There is no step called "${unknown}": the steps are ${steps.map(({ name }) => name).join(', ')}.`,
    );
  }
  const taken = rounds.map((round) => round.filter(({ name }) => only?.includes(name) ?? true));
  const ofTests = taken.flat().filter(({ files }) => files !== undefined);
  if (words.length > 0 && ofTests.length !== 1) {
    throw new SetupProblem(
      `"${words.join(' ')}" can only be tried of one step of tests, as in npm test -- --only unit ${words.join(' ')}.`,
    );
  }
  return taken;
}

function indented(output: string): string {
  return output.trimEnd().replace(/^/gm, '    ');
}

try {
  await main();
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
