import { SetupProblem } from '../setup/setup-problem.mjs';

/**
 * The port set in PORT, or the usual one. Zero is refused because the address would change with
 * every start, and people keep tabs open.
 */
export function portFrom(asked: string | undefined, usual: number): number {
  if (asked === undefined || asked === '') return usual;
  const port = Number(asked);
  if (/^\d+$/.test(asked) && port >= 1 && port <= 65_535) return port;
  throw new SetupProblem(`The port must be a whole number from 1 to 65535, not "${asked}".`);
}
