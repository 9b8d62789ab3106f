import { spawn } from 'node:child_process';
import { root } from './paths.ts';

/** How a command ended, and everything it printed. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

interface Running {
  readonly env?: Readonly<Record<string, string>>;
  /** How many minutes it may run before it is told to stop. */
  readonly minutes?: number;
}

/**
 * Runs this same Node in the project's folder and keeps what it prints. There is no standard
 * input, so nothing can sit waiting for an answer.
 */
export function runNode(
  args: readonly string[],
  { env = {}, minutes = 30 }: Running = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      timeout: minutes * 60_000,
    });
    // If we are stopped, by Ctrl-C for example, what we run stops too.
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    // If it is too busy to stop when its time is up, it is killed a second later.
    const last = setTimeout(end, minutes * 60_000 + 1000);
    let output = '';
    const keep = (text: string) => (output += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => {
      clearTimeout(last);
      resolve({ ok: false, output: `${output}\n${error.message}` });
    });
    child.once('close', (code) => {
      clearTimeout(last);
      process.off('exit', end);
      resolve({ ok: code === 0, output });
    });
  });
}
