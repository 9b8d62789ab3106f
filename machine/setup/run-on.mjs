// Runs a script on another Node as if on this one, with the same keyboard, screen, signals and
// exit status.
import { spawn } from 'node:child_process';

/**
 * @param {string} node the path of that Node
 * @param {string[]} words the script and its arguments
 */
export function runOn(node, words) {
  const child = spawn(node, words, {
    stdio: 'inherit',
    // Astro must not send anything about the people who work on this site either.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // Windows has already told the child, and kill() there would not let it close down properly.
      if (process.platform !== 'win32') child.kill(signal);
    });
  }
  child.once('error', (error) => {
    throw error;
  });
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    // Pass on the signal that ended the child, as a shell or npm expects to see it.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
