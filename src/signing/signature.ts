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
 * Whether what somebody in this role judged last is what the page says today, and they signed it. An
 * older signature never comes back: words that were taken away because they were unsafe would be
 * signed again as soon as somebody put the old file in its place.
 */
export function isSigned(
  address: string,
  readings: Readings,
  reviews: Iterable<Review>,
  reviewer = lead,
): boolean {
  const latest = judgementsOf(address, reviews, reviewer).at(-1);
  return latest?.outcome === 'signed' && latest.words === hashOf(readings.get(address) ?? []);
}

/**
 * Why somebody in this role has not signed a page: their latest judgement of it, whatever it says since,
 * or else their latest of just these words, if that was a refusal.
 */
export function refusalOf(
  address: string,
  readings: Readings,
  reviews: Iterable<Review>,
  reviewer = lead,
): Review | undefined {
  const words = hashOf(readings.get(address) ?? []);
  const judged = judgementsOf(address, reviews, reviewer);
  const ofThese = judged.findLast((review) => review.words === words);
  return [judged.at(-1), ofThese].find((review) => review?.outcome === 'not signed');
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
