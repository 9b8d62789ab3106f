// npm test: runs every step, fast ones first, and closes with the count.
//
//   npm test -- --only unit        only that step (or steps, with commas between)
//   npm test -- --install-browsers may use sudo to install the browsers that are missing
import { parseArgs } from 'node:util';
import { describeError } from '../../machine/cli/describe-error.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { isGood, outcomeNotRun, stepLine, summaryLines, type Outcome } from './outcome.ts';
import { testSteps, type Step } from './steps.ts';

// Tools print or choose differently under CI. One run must mean the same everywhere.
delete process.env['CI'];
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const AT_A_TIME = 2;

const outcomes = new Map<string, Outcome>();

async function main(): Promise<void> {
  const { only, maySudo } = askedFor(process.argv.slice(2));
  for (const round of chosen(testSteps({ maySudo }), only)) {
    const waiting = [...round];
    const worker = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift()) await take(step);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  }
  const all = [...outcomes.values()];
  console.log(`\n${summaryLines(all).join('\n')}`);
  process.exitCode = isGood(all) ? 0 : 1;
}

async function take(step: Step): Promise<void> {
  const started = performance.now();
  const outcome = await outcomeOf(step);
  outcomes.set(step.name, outcome);
  console.log(stepLine(step.name, outcome, (performance.now() - started) / 1000));
  if (outcome.failed > 0) console.log(indented(outcome.output));
}

/** A step that breaks is a step that failed: the others still run, and the count still comes. */
async function outcomeOf(step: Step): Promise<Outcome> {
  const failed = step.needs?.find((name) => (outcomes.get(name)?.failed ?? 0) > 0);
  if (failed !== undefined) {
    return outcomeNotRun(
      step.files?.length ?? 1,
      `files of ${step.name} tests, because ${failed} failed`,
    );
  }
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, notRun: [], output: describeError(error) };
  }
}

function askedFor(args: string[]): { only: string[] | null; maySudo: boolean } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string' },
        'install-browsers': { type: 'boolean', default: false },
      },
    });
    return { only: values.only?.split(',') ?? null, maySudo: values['install-browsers'] };
  } catch {
    throw new SetupProblem(
      `npm test knows --only and --install-browsers, not "${args.join(' ')}".`,
    );
  }
}

function chosen(rounds: Step[][], only: string[] | null): Step[][] {
  if (only === null) return rounds;
  const names = rounds.flat().map(({ name }) => name);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new SetupProblem(
      `There is no step called "${unknown}": the steps are ${names.join(', ')}.`,
    );
  }
  return rounds.map((round) => round.filter(({ name }) => only.includes(name)));
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
