import { globSync } from 'node:fs';
import type { BuildKind } from '../../src/authoring/release-build.ts';
import { readContent } from '../../src/content/read.ts';
import { dueList } from '../../src/review/due.ts';
import { hasUnsignedNote } from '../../src/signing/mark-signed.ts';
import { builtPage } from '../../src/signing/readings.ts';
import { todayInLondon } from '../../src/time/days.ts';

/** How many things a build made, and how many of them still need somebody. */
export interface Made {
  /** Every page of HTML, the short links among them. */
  readonly pages: number;
  /** The pages that a safeguarding lead signs, and how many of them are signed as they stand. */
  readonly guides: number;
  readonly signed: number;
  /** The files that somebody had to check again before today, and those whose day is today. */
  readonly overdue: number;
  readonly today: number;
}

/**
 * Counts what a finished build made.
 *
 * @param root the project's folder, which holds content/
 * @param dist the folder of the build
 */
export function countMade(root: string, dist: string, now: Date): Made {
  const content = readContent(root);
  // The build has just compared each page with what was signed, and left its note on the others.
  const due = dueList(content, todayInLondon(now));
  const isSigned = (address: string): boolean => !hasUnsignedNote(builtPage(dist, address));
  return {
    pages: globSync('**/*.html', { cwd: dist }).length,
    guides: content.guides.length,
    signed: content.guides.filter(({ address }) => isSigned(address)).length,
    overdue: due.filter(({ state }) => state === 'overdue').length,
    today: due.filter(({ state }) => state === 'today').length,
  };
}

/** Said before a build to look at takes the place of one for the public. */
export const releaseGone =
  'The release that was in dist/ is gone: a trial copy takes its place. Type npm run release to make it anew, ' +
  'and npm run look to see what is in dist/ without a build.';

/** The one line that says what a build made. Of a release, `npm run release` says what becomes of it. */
export function describeBuild(
  { pages, guides, signed, overdue, today }: Made,
  kind: BuildKind = 'local',
): string {
  const files = (count: number): string =>
    count === 1 ? '1 file is' : `${String(count)} files are`;
  const late =
    `${files(overdue)} overdue` + (today === 0 ? '' : `, and ${files(today)} to be checked today`);
  const made = `Built ${String(pages)} pages; of ${String(guides)} guides ${String(signed)} are signed; ${late}.`;
  return kind === 'local'
    ? `${made} It is in dist/, what its host needs in dist-hosting/: a trial copy, not for the public.`
    : made;
}
