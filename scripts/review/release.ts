// npm run release: the build for the public. It refuses while anything is missing that readers' safety
// depends on; `npm run build` never refuses for that. It is made beside dist/, and comes there when nothing is
// missing, so the last good release stays until there is a better one.
//
//   npm run release -- --on 2027-01-31    as things will stand on that day
//   npm run release -- --overdue "why"    an urgent correction may go out though other files are overdue
import { describeMissing, notReady, warnings } from '../../src/review/release.ts';
import { unsignedEasyRead } from '../../src/easy-read/pages.ts';
import { leftOut } from '../../src/languages/left-out.ts';
import { currentIndex } from '../../src/postcodes/current-index.ts';
import { readContent } from '../../src/content/read.ts';
import type { Content } from '../../src/content/content.ts';
import { readBuiltPages, type Readings } from '../../src/signing/readings.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { dayAskedFor } from '../../machine/cli/parse-day.ts';
import { foldersOf, root } from '../../machine/cli/paths.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { runBuild } from '../serve/run-build.ts';
import { whatStands } from '../serve/standing.ts';
import { discard, putInPlace } from './put-in-place.ts';

/** What a release needs besides what was typed. */
interface Place {
  readonly folder: string;
  readonly now: Date;
  /** Builds that kind of site and says whether it succeeded. */
  readonly build: (kind: 'release') => boolean;
  /** Reads what the built pages say: see src/signing/readings.ts. */
  readonly read: (content: Content) => Readings;
  /** Puts the build where it is uploaded from, in place of what is there. */
  readonly keep: () => void;
  /** Removes the build, so that nobody puts it on line by mistake. */
  readonly discard: () => void;
  /** Says what is where it is uploaded from. */
  readonly standing: () => string;
}

/** Builds, and keeps the build if nothing is missing; otherwise lists everything that is. */
export function release(args: readonly string[], place: Place): Answer {
  const { overdue, rest } = overdueIn(args);
  const on = dayAskedFor(rest, 'release', place.now);
  const content = readContent(place.folder);
  // A page is signed as a reader would read it, so only a build shows whether it is.
  // If it fails, the build has already said what went wrong.
  if (!place.build('release')) {
    place.discard();
    return { code: 1, text: asItWas(place) };
  }
  const list = currentIndex(place.folder)?.about ?? null;
  const groups = notReady(content, place.read(content), on, list);
  const excused = groups.filter(({ canWait }) => canWait && overdue !== undefined);
  const missing = groups.filter((group) => !excused.includes(group));
  const unsigned = unsignedEasyRead(content);
  const aside = [...unsigned, ...warnings(content, on, list)].map(
    (words) => `Please note: ${words}`,
  );
  // Among the first lines, because readers of those languages lose the most by it.
  const languages = leftOut(place.folder);
  if (missing.length > 0) {
    place.discard();
    const head = 'The site is not ready for the public, and what was made just now was removed.';
    const first = [head, ...languages].join('\n');
    const text = [first, describeMissing(missing), ...aside, asItWas(place)].join('\n\n');
    return { code: 1, text };
  }
  place.keep();
  const done = [
    'The site is built and ready: put the folder dist/ on line. To look at it first, type npm run look.',
    ...languages,
  ];
  const despite = excused.map(
    (group) =>
      `ATTENTION: it goes out with files that are overdue, because: ${overdue ?? ''}\n` +
      'Readers are told that these may have changed.\n' +
      describeMissing([group]),
  );
  return { code: 0, text: [...despite, done.join('\n'), ...aside].join('\n\n') };
}

const asItWas = ({ standing }: Place): string => `dist/ is as it was. ${standing()}`;

/** Takes `--overdue "why"` out of what was typed. */
function overdueIn(args: readonly string[]): { overdue?: string; rest: string[] } {
  const at = args.indexOf('--overdue');
  if (at < 0) return { rest: [...args] };
  const overdue = args[at + 1]?.trim() ?? '';
  if (overdue === '' || overdue.startsWith('--')) {
    throw new SetupProblem(
      'Say why it cannot wait, like this: npm run release -- --overdue "a wrong number is on line".',
    );
  }
  return { overdue, rest: args.toSpliced(at, 2) };
}

if (import.meta.main) {
  const [made, place] = [foldersOf('release'), foldersOf('local')];
  await runCli(() =>
    release(process.argv.slice(2), {
      folder: root,
      now: new Date(),
      build: runBuild,
      read: (content) => readBuiltPages(made.dist, content),
      keep: () => {
        putInPlace(made, place);
      },
      discard: () => {
        discard(made);
      },
      standing: () => whatStands(place),
    }),
  );
}
