import { parseArgs } from 'node:util';
import { isDay, todayInLondon } from '../../src/time/days.ts';
import { SetupProblem } from '../setup/setup-problem.mjs';

/**
 * The day to judge from, for commands whose only option is `--on 2027-01-31`. Without it, today
 * in London, because the dates in content/ are London days.
 *
 * @param args what was typed after the command
 * @param command its name, for the message
 * @throws SetupProblem when anything else was typed, or the day does not exist
 */
export function dayAskedFor(args: readonly string[], command: string, now: Date): string {
  return realDay(onOf(args, command), '--on', now);
}

/**
 * The day given by an option or, without one, today in London.
 *
 * @throws SetupProblem when there is no such day
 */
export function realDay(day: string | undefined, option: string, now: Date): string {
  if (day === undefined) return todayInLondon(now);
  if (isDay(day)) return day;
  throw new SetupProblem(
    `"${day}" is not a day that exists: write ${option} with a day such as 2027-01-31.`,
  );
}

function onOf(args: readonly string[], command: string): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { on: { type: 'string' } } }).values.on;
  } catch {
    throw new SetupProblem(
      `"${args.join(' ')}" was not understood: write npm run ${command}, or npm run ${command} -- --on 2027-01-31.`,
    );
  }
}
