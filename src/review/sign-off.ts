import { createHash } from 'node:crypto';
import type { Guide } from '../guides/guide.ts';
import type { Review } from '../guides/schema.ts';

/**
 * The hash of a page's words: its title, heading, summary, body and the data it shows. The
 * numbers of sources and the way lines are broken are not words, so that tidying a file does not
 * undo a signature.
 */
export function wordsHash({ data, mdx, shows }: Pick<Guide, 'data' | 'mdx' | 'shows'>): string {
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/, '').replaceAll(/<Cite [^>]*\/>/g, '');
  const words = [
    data.title,
    data.heading,
    data.summary,
    body,
    ...shows.map(({ words }) => words),
  ].join('\n');
  return createHash('sha256').update(words.replaceAll(/\s+/g, ' ').trim()).digest('hex');
}

/** The newest judgement by a reviewer of this role, if it is of the words as they stand today. */
function newestOf(
  guide: Pick<Guide, 'address' | 'data' | 'mdx' | 'shows'>,
  reviews: Iterable<Review>,
  reviewer: Review['reviewer'],
): Review | undefined {
  const words = wordsHash(guide);
  return [...reviews]
    .filter((review) => review.page === guide.address && review.reviewer === reviewer)
    .filter((review) => review.words === words)
    .sort((a, b) => a.date.localeCompare(b.date))
    .at(-1);
}

/**
 * Whether a safeguarding lead has signed this page's words as they stand today. Words that have
 * changed since are unsigned again.
 */
export function isSigned(
  guide: Pick<Guide, 'address' | 'data' | 'mdx' | 'shows'>,
  reviews: Iterable<Review>,
  reviewer: Review['reviewer'] = 'safeguarding lead',
): boolean {
  return newestOf(guide, reviews, reviewer)?.outcome === 'signed';
}
