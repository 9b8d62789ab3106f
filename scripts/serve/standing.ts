import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltFolders } from '../../machine/cli/paths.ts';
import { dayOfBuild, isMarkedRelease } from '../../src/authoring/release-build.ts';
import { formatDay } from '../../src/time/days.ts';

/** What a finished build says of itself in its robots.txt; null if there is no finished build. */
function markOf({ dist, hosting }: BuiltFolders): string | null {
  const robots = path.join(dist, 'robots.txt');
  // Written last: see src/headers/write-headers.ts.
  const isFinished = existsSync(path.join(hosting, 'headers.json')) && existsSync(robots);
  return isFinished ? readFileSync(robots, 'utf8') : null;
}

/** Whether a finished build for the public is there. */
export const isRelease = (folders: BuiltFolders): boolean => isMarkedRelease(markOf(folders) ?? '');

/** Says which build is in dist/ and whether it is for the public. */
export function whatStands(folders: BuiltFolders): string {
  const mark = markOf(folders);
  if (mark === null) return 'There is no finished site in dist/.';
  const day = dayOfBuild(mark);
  const made = day === undefined ? '' : `, made on ${formatDay(day)}`;
  return isMarkedRelease(mark)
    ? `In dist/ is a release${made}.`
    : `In dist/ is a trial copy${made}. It is not for the public: for that, type npm run release.`;
}
