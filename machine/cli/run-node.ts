import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from './paths.ts';

/** How a command ended, and everything it printed. */
export interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

/**
 * Runs a script under this same Node and keeps what it prints. It gets no standard input, so
 * nothing can sit waiting for an answer.
 */
export function runScript(
  script: string | URL,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const file = typeof script === 'string' ? script : fileURLToPath(script);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    const keep = (text: string) => (output += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => {
      resolve({ ok: false, output: `${output}\n${error.message}` });
    });
    child.once('close', (code) => {
      resolve({ ok: code === 0, output });
    });
  });
}
