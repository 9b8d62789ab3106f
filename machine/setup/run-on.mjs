// Runs a script on another Node as if it were this one: its keyboard, screen, signals and ending.
import { spawn } from 'node:child_process';

/**
 * @param {string} node the program
 * @param {string[]} words the script and what it is given
 */
export function runOn(node, words) {
  const child = spawn(node, words, {
    stdio: 'inherit',
    // Astro sends nothing about whoever works on this site either.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // Windows has told the child itself, and there kill() would not let it close down.
      if (process.platform !== 'win32') child.kill(signal);
    });
  }
  child.once('error', (error) => {
    throw error;
  });
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    // Whoever started us sees the signal that ended the child, as a shell or npm expects to.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
