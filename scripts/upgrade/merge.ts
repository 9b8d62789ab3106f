import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { git, gitLines } from './git.ts';

/** Where the version before the last upgrade is remembered, in git. */
const before = 'refs/upgrade/before';

/** Everything that is changed and not committed outside the service's own folder. */
export const changedOutside = (folder: string): string[] =>
  gitLines(folder, 'status', '--porcelain', '--', '.', ':!service').map((line) => line.slice(3));

/**
 * Brings a version of the project in. Whatever stands in service/ stays as it is, committed or not.
 *
 * @throws SetupProblem if the project's files were changed here too, having put all back
 */
export function bringIn(folder: string, tag: string): void {
  git(folder, 'update-ref', before, 'HEAD');
  const asked = ['merge', '--quiet', '--no-edit', tag];
  // Somebody who does not program may never have told git a name.
  const name = gitLines(folder, 'config', '--default', '', '--get', 'user.name');
  const by =
    name.length > 0 ? [] : ['-c', 'user.name=Upgrade', '-c', 'user.email=upgrade@localhost'];
  try {
    git(folder, ...by, ...asked);
  } catch (fault) {
    const both = gitLines(folder, 'diff', '--name-only', '--diff-filter=U');
    if (both.length === 0) throw fault;
    git(folder, 'merge', '--abort');
    throw new SetupProblem(
      `${tag} changes files that were changed here too, so nothing was done:\n` +
        both.map((file) => `  ${file}\n`).join('') +
        'Put what is yours into service/ and set those files back to how the project has them: see docs/tasks/upgrade.md.',
    );
  }
}

/** Goes back to the version before the last upgrade; service/ stays as it is now. */
export function goBack(folder: string): string {
  const there = gitLines(folder, 'for-each-ref', '--format=%(objectname)', before);
  const [to] = there;
  if (to === undefined) throw new SetupProblem('There was no upgrade here to go back from.');
  // Unlike --hard, this throws nothing away that is not committed.
  git(folder, 'reset', '--quiet', '--keep', to);
  return to;
}
