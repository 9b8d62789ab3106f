import type { Content } from './content-faults.ts';
import type { Intent } from './intent-rules.ts';
import { termReader } from './search-terms.ts';
import type { SearchWords } from './search-words-rules.ts';

/** What the quick search knows: read once, when search is first used. */
export interface SearchData {
  readonly words: SearchWords;
  readonly pages: readonly SearchedPage[];
  readonly topics: readonly {
    /** Its name, as terms: see search-terms.ts. */
    readonly label: string;
    /** What people ask, each as terms: they are small, and nobody reads them. */
    readonly asks: readonly string[];
    /** Places in `pages`, the one that answers best first. */
    readonly pages: readonly number[];
  }[];
}

/** Words that may mean danger, and the name of the help that stands above the results then. */
export interface SearchIntent extends Pick<Intent, 'urgency' | 'when' | 'unless'> {
  readonly name: string;
}

export interface SearchedPage {
  readonly address: string;
  readonly heading: string;
  readonly summary: string;
  readonly sections: readonly Section[];
}

/** A section's place on its page, and its heading. */
export interface Section {
  readonly id: string;
  readonly text: string;
}

type Known = Pick<Content, 'guides' | 'topics' | 'searchWords'>;

/** Pages that lead elsewhere instead of answering. */
const left = new Set(['/', '/search/', '/404/']);

/** Collects what the quick search goes by: words and ideas of authors, names, headings. */
export function searchData({ guides, topics, searchWords }: Known): SearchData {
  const found = guides.filter(({ address }) => !left.has(address));
  const termsOf = termReader(searchWords);
  const answersOf = (at: number): number => found[at]?.data.answers.length ?? 0;
  return {
    words: searchWords,
    pages: found.map(({ address, data, mdx }) => ({
      address,
      heading: data.heading,
      summary: data.summary,
      sections: [...mdx.matchAll(/<h2 id="([^"]+)">([^<]+)<\/h2>/g)].map(
        ([, id = '', text = '']) => ({ id, text }),
      ),
    })),
    topics: Object.entries(topics).flatMap(([id, { label, asks }]) => {
      const pages = found.flatMap(({ data }, at) => (data.answers.includes(id) ? [at] : []));
      // A page that answers this alone comes before one that answers it among others.
      pages.sort((a, b) => answersOf(a) - answersOf(b));
      if (pages.length === 0) return [];
      const terms = asks.map((text) => termsOf(text).join(' '));
      return [{ label: termsOf(label).join(' '), asks: [...new Set(terms)], pages }];
    }),
  };
}

/** The words that may mean danger, for a file of their own: they are as large as a third of it all. */
export const searchIntents = ({ intents }: Pick<Content, 'intents'>): SearchIntent[] =>
  [...intents].map(([name, { urgency, when, unless }]) => ({ name, urgency, when, unless }));
