import type { Content } from './content-faults.ts';
import type { DangerModel, SureIntent } from './danger-words.ts';
import { learnDanger } from './learn-danger.ts';
import { packedWords, termReader, type PackedWords } from './search-terms.ts';
import { sectionFinder, sectionsOf } from './section-that-answers.ts';

/** What the quick search knows: read once, when search is first used. */
export interface SearchData {
  readonly words: PackedWords;
  readonly pages: readonly SearchedPage[];
  readonly topics: readonly {
    /** Its name, as terms: see search-terms.ts. */
    readonly label: string;
    readonly asks: readonly Asks[];
    /** Places in `pages`, the one that answers best first. */
    readonly pages: readonly number[];
  }[];
}

/** What people ask, by the section that answers it on the first page of its topic. */
export interface Asks {
  /** Its place in the page's sections; null for the page's beginning. */
  readonly section: number | null;
  /** Each as terms: they are small, and nobody reads them. */
  readonly terms: readonly string[];
}

/** By which words the search shows help above its results: see danger-words.ts. */
export interface SearchHelpData {
  readonly model: DangerModel;
  readonly intents: readonly SureIntent[];
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
  const words = packedWords(searchWords);
  const termsOf = termReader(words);
  const sectionFor = sectionFinder(
    found.map(({ mdx }) => mdx),
    termsOf,
  );
  const answersOf = (at: number): number => found[at]?.data.answers.length ?? 0;
  return {
    words,
    pages: found.map(({ address, data, mdx }) => ({
      address,
      heading: data.heading,
      summary: data.summary,
      sections: sectionsOf(mdx),
    })),
    topics: Object.entries(topics).flatMap(([id, { label, asks }]) => {
      const pages = found.flatMap(({ data }, at) => (data.answers.includes(id) ? [at] : []));
      // A page that answers this alone comes before one that answers it among others.
      pages.sort((a, b) => answersOf(a) - answersOf(b));
      if (pages.length === 0) return [];
      // Their order tells the search nothing. Sorted, they pack smaller.
      const terms = [...new Set(asks.map((text) => termsOf(text).toSorted().join(' ')))].toSorted();
      const bySection = Map.groupBy(terms, (ask) => sectionFor(ask.split(' '), pages[0] ?? 0));
      return [
        {
          label: termsOf(label).join(' '),
          asks: [...bySection].map(([section, told]) => ({ section, terms: told })),
          pages,
        },
      ];
    }),
  };
}

/** The words that may mean danger, for a file of their own: it is as large as all the rest. */
export function searchHelpData({
  intents,
  examples,
}: Pick<Content, 'intents' | 'examples'>): SearchHelpData {
  return {
    model: learnDanger(examples, [...intents.keys()]),
    intents: [...intents].map(([name, { urgency, sure }]) => ({ name, urgency, sure })),
  };
}
