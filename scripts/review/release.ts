// npm run release: the build for the public. It refuses to build while anything is missing that
// readers' safety depends on; `npm run build` never refuses for that.
//
//   npm run release -- --on 2027-01-31    as things will stand on that day
import { describeMissing, notReady, warnings } from '../../src/review/release.ts';
import { currentIndex } from '../../src/postcodes/current-index.ts';
import { readContent } from '../../src/content/read.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { dayAskedFor } from '../../machine/cli/parse-day.ts';
import { root } from '../../machine/cli/paths.ts';
import { runBuild } from '../serve/run-build.ts';

/**
 * Builds if nothing is missing; otherwise lists everything that is.
 *
 * @param build builds that kind of site and says whether it succeeded
 */
export function release(
  args: readonly string[],
  { folder, now, build }: { folder: string; now: Date; build: (kind: 'release') => boolean },
): Answer {
  const on = dayAskedFor(args, 'release', now);
  const content = readContent(folder);
  const list = currentIndex(folder)?.about ?? null;
  const aside = warnings(content, on, list).map((words) => `Please note: ${words}`);
  const missing = notReady(content, on, list);
  if (missing.length > 0) {
    const head = 'The site is not ready for the public, and nothing was built.';
    return { code: 1, text: [head, describeMissing(missing), ...aside].join('\n\n') };
  }
  // The build has already said what went wrong.
  if (!build('release')) return { code: 1, text: '' };
  const done = 'The site is built and ready: put the folder dist/ on line.';
  return { code: 0, text: [done, ...aside].join('\n\n') };
}

if (import.meta.main) {
  await runCli(() =>
    release(process.argv.slice(2), {
      folder: root,
      now: new Date(),
      build: runBuild,
    }),
  );
}
