import { spawn } from 'node:child_process';

/**
 * Runs a script of ours in a process of its own, with what it prints among what this one prints. It stops
 * when this one is told to stop.
 *
 * @returns the code that it ended with; null if it was stopped
 */
export async function runApart(
  file: string,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<number | null> {
  const child = spawn(process.execPath, [file], {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const stop = (): void => {
    child.kill();
  };
  // If a signal simply ended this process, the other would be left running.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const exit = (): void => process.exit(1);
  process.once('exit', stop);
  for (const signal of signals) process.once(signal, exit);
  const code = await new Promise<number | null>((end) => child.once('exit', end));
  process.off('exit', stop);
  for (const signal of signals) process.off(signal, exit);
  return code;
}
