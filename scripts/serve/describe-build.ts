import { globSync } from 'node:fs';
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
  /** The files that somebody had to check again before today. */
  readonly overdue: number;
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
  const isSigned = (address: string): boolean => !hasUnsignedNote(builtPage(dist, address));
  return {
    pages: globSync('**/*.html', { cwd: dist }).length,
    guides: content.guides.length,
    signed: content.guides.filter(({ address }) => isSigned(address)).length,
    overdue: dueList(content, todayInLondon(now)).filter(({ state }) => state === 'overdue').length,
  };
}

/** The one line that says what a build made. */
export function describeBuild({ pages, guides, signed, overdue }: Made): string {
  const late = overdue === 1 ? '1 file is overdue' : `${String(overdue)} files are overdue`;
  return (
    `Built ${String(pages)} pages; of ${String(guides)} guides ${String(signed)} are signed; ${late}. ` +
    'The site is in dist/, what its host needs in dist-hosting/.'
  );
}
