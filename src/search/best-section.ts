import MiniSearch from 'minisearch';
import { partsOf, sectionsOf } from '../authoring/sections.ts';

/** A part of a page: what stands before its first section, or a section. */
interface Part {
  readonly id: number;
  readonly page: number;
  /** The section's place in its page; null for what stands before the first. */
  readonly section: number | null;
  /** The section's place in an address; empty for what stands before the first. */
  readonly place: string;
  readonly heading: string;
  readonly words: string;
}

/** How much better than every other part of the page a section must fit: else it is a guess. */
const clearly = 1.4;
/**
 * Sections for whoever stands on the other side: to lead somebody there by a guess would be a guess
 * about who hurts whom. An author can name such a section in content/topics.yaml.
 */
const neverGuessed = new Set([
  'other-parent',
  'other-side',
  'about-you',
  'against-you',
  'your-family',
  'hurt-too',
]);
/** The least share of what is asked that stands in the section. */
const share = 0.5;

/**
 * Gives a function that tells which section of a page answers a question, by all that is written
 * there; or null where none stands out. Then the page's beginning is the better place to arrive:
 * somebody who is put down in the middle of a page may miss what matters most.
 *
 * @param pages the MDX of each page
 * @param termsOf turns text into terms: see search-terms.ts
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
