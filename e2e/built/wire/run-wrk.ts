import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SetupProblem } from '../../../machine/setup/setup-problem.mjs';

/** What wrk measured. */
export interface Load {
  readonly perSecond: number;
  /** In milliseconds: 99 of 100 answers came sooner. */
  readonly p99: number;
  /** Answers that were none of 2xx or 3xx, and connections that failed. */
  readonly failed: number;
}

/** How many ask at a time, and for how long. */
const load = ['--threads', '1', '--connections', '50', '--duration', '5s', '--latency'];

const inMs: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000 };

/**
 * Asks a server on this computer for one path as often as it answers.
 *
 * @throws SetupProblem when there is no wrk
 */
export async function runWrk(port: number, path: string): Promise<Load> {
  const address = `http://127.0.0.1:${port}${path}`;
  const wrk = spawn('wrk', [...load, '--header', 'Accept-Encoding: br', address]);
  const [[problem], said] = await Promise.all([
    Promise.race([once(wrk, 'exit').then(() => []), once(wrk, 'error')]) as Promise<unknown[]>,
    text(wrk.stdout).catch(() => ''),
  ]);
  if (problem !== undefined) {
    throw new SetupProblem('There is no wrk to measure with: in Debian, apt-get install wrk.');
  }
  const [, count = '', unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s)$/m.exec(said) ?? [];
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said);
  const wrong = /Non-2xx or 3xx responses: (\d+)/.exec(said);
  return {
    perSecond: Number(/^Requests\/sec:\s+([\d.]+)$/m.exec(said)?.[1]),
    p99: Number(count) * (inMs[unit] ?? NaN),
    failed: [...(errors ?? []).slice(1), wrong?.[1] ?? '0'].reduce((sum, n) => sum + Number(n), 0),
  };
}

/** The one in the middle; NaN if there are none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
