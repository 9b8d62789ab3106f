import { SetupProblem } from '../setup/setup-problem.mjs';
import { portFrom } from './port.ts';
import { checkPort } from './server.ts';

/** How many ports are tried before we give up. */
const mostTries = 20;

/**
 * The port set in PORT; or the usual one, or the next that is free, because whoever does not program
 * should not have to know what a port is.
 *
 * @param together how many ports in a row are needed
 * @throws SetupProblem if the port that was asked for is not free, or none is
 */
export async function freePort(
  asked: string | undefined,
  usual: number,
  together = 1,
): Promise<number> {
  const first = portFrom(asked, usual);
  const tries = asked ? 1 : mostTries;
  for (let tried = 1; ; tried += 1) {
    const port = first + (tried - 1) * together;
    try {
      for (let next = port; next < port + together; next += 1) await checkPort(next);
      return port;
    } catch (problem) {
      if (tried >= tries || !(problem instanceof SetupProblem)) throw problem;
    }
  }
}
