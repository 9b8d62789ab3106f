// npm run upgrade: brings a newer version of the project into a service's copy. It says what changes for
// readers, leaves service/ alone, builds, and says what must be signed again.
//
//   npm run upgrade -- --look          only says what a newer version would change
//   npm run upgrade -- --to v2.1.0     that version, and not the newest
//   npm run upgrade -- --from ADDRESS  where the project is; else the git remote named "project"
//   npm run upgrade -- --back          goes back to the version before the last upgrade
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { filesInLayer } from '../../src/authoring/layers.ts';
import { root } from '../../machine/cli/paths.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { git, gitLines } from './git.ts';
import { bringIn, changedOutside, goBack } from './merge.ts';
import { compareVersions, newestAfter, versionIn, type Version } from './versions.ts';
import { changesAfter, standInsToLookAt } from './what-changed.ts';

/** Builds the copy as it is now, with the new version's own commands; says what it did. */
export type Rebuild = (folder: string) => Answer;

/** Does what was asked, in a copy of the project that is kept with git. */
export function upgrade(args: readonly string[], folder: string, rebuild: Rebuild): Answer {
  const asked = askedFor(args);
  if (!existsSync(path.join(folder, '.git'))) {
    throw new SetupProblem(
      'This copy was not made with git, so it cannot be upgraded like this: see docs/tasks/upgrade.md.',
    );
  }
  if (asked.back) {
    goBack(folder);
    return {
      code: 0,
      text: `This is version ${versionHere(folder).join('.')} again. Type npm start to build it.`,
    };
  }
  const here = versionHere(folder);
  const tag = fetched(asked, here, folder);
  if (tag === null)
    return { code: 0, text: `This is version ${here.join('.')}. There is no newer one.` };
  const news = whatIsNew(tag, here, folder);
  if (asked.look) return { code: 0, text: news };

  const changed = changedOutside(folder);
  if (changed.length > 0) {
    throw new SetupProblem(
      'These files of the project were changed here and are not committed, so nothing was done:\n' +
        changed.map((file) => `  ${file}\n`).join('') +
        'Put what is yours into service/: see docs/tasks/your-own-files.md.',
    );
  }
  const pagesBefore = pagesMadeAt(folder);
  bringIn(folder, tag);
  const built = rebuild(folder);
  const said =
    built.code === 0
      ? `This is version ${tag} now. ${built.text}`
      : `This is version ${tag} now, but it could not be built:\n\n${built.text}\n\n` +
        `What is on line has not changed. ${whatStands(pagesBefore, pagesMadeAt(folder))}\n\n` +
        'Mend what it names if it is yours, in service/. If it is the project’s own, in content/, tell the project, ' +
        'and go back: npm run upgrade -- --back. Then npm start makes the site as it was.';
  return { code: built.code, text: `${news}\n\n${said}` };
}

/** When the pages in dist/ were made, in milliseconds; undefined if there are none. */
const pagesMadeAt = (folder: string): number | undefined =>
  statSync(path.join(folder, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs;

/** What is left, after a build that failed, of the pages from before. Any build takes dist-hosting/ away first. */
const whatStands = (before: number | undefined, now: number | undefined): string =>
  before !== undefined && before === now
    ? 'The pages that were built before still stand in dist/; what a server needs beside them, in dist-hosting/, comes with the next build.'
    : 'There are no finished pages in dist/ until the next build.';

function askedFor(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        look: { type: 'boolean', default: false },
        back: { type: 'boolean', default: false },
        to: { type: 'string' },
        from: { type: 'string', default: 'project' },
      },
    }).values;
  } catch (fault) {
    throw new SetupProblem(`${(fault as Error).message}\nThe command is: npm run upgrade`);
  }
}

function versionHere(folder: string): Version {
  const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version?: string };
  const is = versionIn(version ?? '');
  if (!is) throw new SetupProblem('package.json names no version, so nobody knows what is newer.');
  return is;
}

/** The tag to bring in, with all that it needs; null if there is none that is newer. */
function fetched(
  { from, to }: { readonly from: string; readonly to?: string | undefined },
  here: Version,
  folder: string,
): string | null {
  if (from === 'project' && !gitLines(folder, 'remote').includes(from)) {
    throw new SetupProblem(
      'It is not known where the project is. Say it once: git remote add project ADDRESS',
    );
  }
  git(folder, 'fetch', '--quiet', '--tags', from);
  const tags = gitLines(folder, 'tag', '--list', 'v*');
  if (to === undefined) return newestAfter(here, tags);
  const wanted = versionIn(to);
  if (!wanted || !tags.includes(to)) throw new SetupProblem(`The project has no version ${to}.`);
  if (compareVersions(wanted, here) <= 0)
    throw new SetupProblem(`${to} is not newer than this copy, which is ${here.join('.')}.`);
  return to;
}

/** What a version changes for readers and for the service, in words. */
function whatIsNew(tag: string, here: Version, folder: string): string {
  if (gitLines(folder, 'ls-tree', '--name-only', tag, 'service/').length > 0) {
    throw new SetupProblem(`${tag} has files in service/, which is yours alone. Ask the project.`);
  }
  const changed = gitLines(folder, 'diff', '--name-only', `HEAD...${tag}`);
  const words = changed.filter(
    (file) => file.startsWith('content/') && !file.includes('/reviews/'),
  );
  const own = filesInLayer(folder, 'service', '.', '');
  const toLookAt = standInsToLookAt(changed, own);
  return [
    changesAfter(here, git(folder, 'show', `${tag}:CHANGELOG.md`)),
    `From version ${here.join('.')} to ${tag}, these files of words and numbers change:\n` +
      words.map((file) => `  ${file}`).join('\n'),
    ...(toLookAt.length === 0
      ? []
      : [
          'Your own files stand in for these, which have changed, so your readers do not get what is new there. Look at each:\n' +
            toLookAt.map((name) => `  service/${name}`).join('\n'),
        ]),
  ].join('\n\n');
}

/** Builds with the commands as they are after the upgrade, which may need other packages. */
const rebuildHere: Rebuild = (folder) => {
  const run = (script: string) =>
    spawnSync(process.execPath, ['machine/setup/launch.mjs', script], {
      cwd: folder,
      encoding: 'utf8',
    });
  const built = run('scripts/serve/build.ts');
  if (built.status !== 0) return { code: 1, text: built.stderr.trim() || built.stdout.trim() };
  const toSign = run('scripts/upgrade/to-sign.ts');
  return { code: 0, text: `${built.stdout.trim()}\n\n${toSign.stdout.trim()}` };
};

if (import.meta.main) await runCli(() => upgrade(process.argv.slice(2), root, rebuildHere));
