import MiniSearch from 'minisearch';
import { partsOf, sectionsOf } from '../authoring/sections.ts';

/** A part of a page: a section, or whatever comes before the first one. */
interface Part {
  readonly id: number;
  readonly page: number;
  /** The section's index in its page; null for the part before the first. */
  readonly section: number | null;
  /** The section's id in the page; empty for the part before the first. */
  readonly place: string;
  readonly heading: string;
  readonly words: string;
}

/** How many times better than any other part a section must score, or it would be a guess. */
const clearly = 1.4;
/**
 * Sections for the other side: leading somebody there by a guess would mean guessing who hurts whom.
 * An author can still name such a section in content/topics.yaml.
 */
const neverGuessed = new Set([
  'other-parent',
  'other-side',
  'about-you',
  'against-you',
  'your-family',
  'hurt-too',
]);
/** The smallest share of the terms asked for that must be in the section. */
const share = 0.5;

/**
 * Makes a function that finds which section of a page answers a question, by all of its text; or null
 * if none stands out. Then the beginning of the page is better: somebody who lands in the middle may
 * miss what matters most.
 *
 * @param pages the MDX of each page
 * @param termsOf turns text into terms: see terms.ts
 */
export function sectionFinder(
  pages: readonly string[],
  termsOf: (text: string) => string[],
): (terms: readonly string[], page: number) => number | null {
  const parts = pages.flatMap((mdx, page) => {
    const ids = sectionsOf(mdx).map(({ id }) => id);
    return partsOf(mdx).map(({ id, text, words }): Omit<Part, 'id'> => ({
      ...{ page, section: id === null ? null : ids.indexOf(id), place: id ?? '' },
      ...{ heading: termsOf(text).join(' '), words: termsOf(words).join(' ') },
    }));
  });
  const index = new MiniSearch<Part>({
    fields: ['heading', 'words'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(parts.map((part, id) => ({ ...part, id })));

  return (terms, page) => {
    const asked = new Set(terms);
    const [best, next] = index.search([...asked].join(' '), {
      boost: { heading: 2 },
      filter: ({ id }) => parts[id as number]?.page === page,
    });
    if (!best || best.terms.length < asked.size * share) return null;
    if (next && best.score < next.score * clearly) return null;
    const { section = null, place = '' } = parts[best.id as number] ?? {};
    return neverGuessed.has(place) ? null : section;
  };
}
