import { createHash } from 'node:crypto';
import type { Guide } from '../guides/guide.ts';
import type { Review } from '../guides/schema.ts';

/**
 * The hash of a page's words: its title, heading, summary, body and the data it shows. Source numbers
 * and line breaks do not count, so that tidying a file does not undo a signature.
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

/** The latest judgement by a reviewer of this role on the page's present words. */
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
 * Whether a safeguarding lead has signed the page's present words. A page is unsigned again as soon as
 * its words change.
 */
export function isSigned(
  guide: Pick<Guide, 'address' | 'data' | 'mdx' | 'shows'>,
  reviews: Iterable<Review>,
  reviewer: Review['reviewer'] = 'safeguarding lead',
): boolean {
  return newestOf(guide, reviews, reviewer)?.outcome === 'signed';
}
