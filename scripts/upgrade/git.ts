import { spawnSync } from 'node:child_process';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/**
 * Runs git in a folder.
 *
 * @returns what it printed, without spaces at its end
 * @throws SetupProblem with what git said, if it could not do it
 */
export function git(folder: string, ...words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    // Messages in English, whatever the computer speaks, and no question that nobody sees.
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
  });
  if (error) throw new SetupProblem(`git could not be started (${error.message}).`);
  if (status !== 0) {
    throw new SetupProblem(
      `git could not do this: ${words.join(' ')}\n${(stderr || stdout).trim()}`,
    );
  }
  return stdout.trimEnd();
}

/** The lines that git prints. */
export const gitLines = (folder: string, ...words: readonly string[]): string[] =>
  git(folder, ...words)
    .split('\n')
    .filter((line) => line !== '');
