import { createHash } from 'node:crypto';
import type { Review } from '../guides/schema.ts';
import { compareText } from '../text/compare.ts';
import { formatDay } from '../time/days.ts';
import type { Readings } from './readings.ts';

type Reviewer = Review['reviewer'];

/** Whose signature makes a page ready for the public. */
export const lead: Reviewer = 'safeguarding lead';
/** Who reads a page for the project, before any service takes it over. */
export const editor: Reviewer = 'content editor';

/** Who watches a film in British Sign Language before it is published. */
export const deafReader: Reviewer = 'Deaf reader';

/** The hash by which a review names the words that were read: see readings.ts for what they are. */
export const hashOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex');

/**
 * Whether somebody in this role has signed what the page says today. A refusal holds, whatever the page
 * says since, until that role signs it again.
 */
export function isSigned(
  address: string,
  readings: Readings,
  reviews: Iterable<Review>,
  reviewer = lead,
): boolean {
  const words = hashOf(readings.get(address) ?? []);
  const judged = judgementsOf(address, reviews, reviewer);
  return (
    judged.at(-1)?.outcome === 'signed' &&
    judged.findLast((review) => review.words === words)?.outcome === 'signed'
  );
}

/** The latest judgement of a page by somebody in this role, if they refused to sign it. */
export function refusalOf(
  address: string,
  reviews: Iterable<Review>,
  reviewer = lead,
): Review | undefined {
  const latest = judgementsOf(address, reviews, reviewer).at(-1);
  return latest?.outcome === 'not signed' ? latest : undefined;
}

/** Who refused to sign a page, when, and why, in words. */
export const describeRefusal = ({ reviewer, date, conditions }: Review): string =>
  `Refused by the ${reviewer} on ${formatDay(date)}: ${conditions ?? 'no reason was written down.'}`;

/** The latest review in which somebody in this role signed the page, as it was then. */
export const lastSigned = (
  address: string,
  reviews: Iterable<Review>,
  reviewer: Reviewer,
): Review | undefined =>
  judgementsOf(address, reviews, reviewer).findLast(({ outcome }) => outcome === 'signed');

/** What somebody in this role wrote down of a page, the latest last. */
const judgementsOf = (address: string, reviews: Iterable<Review>, reviewer: Reviewer): Review[] =>
  [...reviews]
    .filter((review) => review.page === address && review.reviewer === reviewer)
    .sort(earliestFirst);

/** Of two on one day the later file is later, and content is read in the order of its files. */
const earliestFirst = (a: Review, b: Review): number => compareText(a.date, b.date);
