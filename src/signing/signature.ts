import { createHash } from 'node:crypto';
import type { Review } from '../guides/schema.ts';
import { compareText } from '../text/compare.ts';
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

/** Whether somebody in this role has signed what the page says today. */
export function isSigned(
  address: string,
  readings: Readings,
  reviews: Iterable<Review>,
  reviewer = lead,
): boolean {
  const words = hashOf(readings.get(address) ?? []);
  const judged = [...reviews]
    .sort(earliestFirst)
    .filter(({ page }) => page === address)
    .filter((review) => review.reviewer === reviewer && review.words === words);
  return judged.at(-1)?.outcome === 'signed';
}

/** The latest review in which somebody in this role signed the page, as it was then. */
export const lastSigned = (
  address: string,
  reviews: Iterable<Review>,
  reviewer: Reviewer,
): Review | undefined =>
  [...reviews]
    .sort(earliestFirst)
    .filter(({ page, outcome }) => page === address && outcome === 'signed')
    .filter((review) => review.reviewer === reviewer)
    .at(-1);

/** Of two on one day the later file is later, and content is read in the order of its files. */
const earliestFirst = (a: Review, b: Review): number => compareText(a.date, b.date);
