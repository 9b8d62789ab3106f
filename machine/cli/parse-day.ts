import { parseArgs } from 'node:util';
import { isDay, todayInLondon } from '../../src/time/days.ts';
import { SetupProblem } from '../setup/setup-problem.mjs';

/**
 * The day to judge from, for commands that take nothing but `--on 2027-01-31`. Without it, the
 * day it is in London, because the dates in content/ are days there.
 *
 * @param args what was typed after the command
 * @param command its name, for the message
 * @throws SetupProblem when anything else was typed, or a day that does not exist
 */
export function dayAskedFor(args: readonly string[], command: string, now: Date): string {
  return realDay(onOf(args, command), '--on', now);
}

/**
 * The day that an option gives, or today in London without it.
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
