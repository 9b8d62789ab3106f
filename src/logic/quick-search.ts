import MiniSearch from 'minisearch';
import type { SearchData, SearchedPage, Section } from './search-data.ts';
import { termReader } from './search-terms.ts';

/** A page that answers, and the section of it that does, if one stands out. */
export interface Found extends Pick<SearchedPage, 'address' | 'heading' | 'summary'> {
  readonly section: Section | null;
}

/** A text that leads to pages. */
interface Text {
  readonly kind: keyof typeof weights;
  readonly terms: string;
  /** Places in the list of pages, the one that answers best first. */
  readonly pages: readonly number[];
  /** The section of the first page that answers; null for its beginning. */
  readonly section?: Section | null;
}

/** How much each kind of text counts for a page. Chosen by `npm run eval:search`. */
const weights = { ask: 1, topic: 1, page: 0.3, section: 0.3 } as const;
/** The second page of a topic counts a little less than the first. */
const second = 0.92;
/**
 * Which text tells the section: the one with the highest score times this. A heading is short and
 * scores low. Chosen by reading where 140 questions led.
 */
const tellsSection = { ask: 1, topic: 0, page: 0, section: 2 } as const;
const mostPages = 8;
/** Nobody types more; whatever is pasted beyond it is not read. */
const mostLetters = 300;

/**
 * Gets the quick search ready. Of each kind of text the one that fits best counts for a page, so
 * that a page with many texts is not found by their number.
 *
 * @returns a function that gives the pages that fit what was typed, the best first
 */
export function quickSearch(data: SearchData): (typed: string) => Found[] {
  const termsOf = termReader(data.words);
  const texts = textsOf(data, (text) => termsOf(text).join(' '));
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(texts.map(({ terms }, id) => ({ id, terms })));

  return (typed) => {
    const terms = termsOf(typed.slice(0, mostLetters));
    if (terms.length === 0) return [];
    const found = index.search(terms.join(' '), {
      fuzzy: slips,
      // The last word may still be being typed.
      prefix: (term, at, all) => at === all.length - 1 && term.length > 2 && !term.startsWith('='),
    });
    const pages = new Map<number, Scored>();
    for (const { id, score } of found) {
      const text = texts[id as number];
      text?.pages.forEach((page, at) => {
        const scored = pages.get(page) ?? { kinds: new Map(), section: null, best: 0 };
        pages.set(page, scored);
        const counts = score * weights[text.kind] * second ** at;
        scored.kinds.set(text.kind, Math.max(scored.kinds.get(text.kind) ?? 0, counts));
        const tells = score * tellsSection[text.kind];
        if (tells > scored.best) {
          scored.section = (at === 0 && text.section) || null;
          scored.best = tells;
        }
      });
    }
    return [...pages]
      .map(([at, { kinds, section }]) => ({ at, section, score: sum(kinds.values()) }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, mostPages)
      .flatMap(({ at, section }): Found[] => {
        const page = data.pages[at];
        if (!page) return [];
        const { address, heading, summary } = page;
        return [{ address, heading, summary, section }];
      });
  };
}

/** How many letters of a word may be wrong. Short words are too like each other. */
function slips(term: string): number | false {
  if (term.startsWith('=') || term.length < 5) return false;
  return term.length < 7 ? 1 : 2;
}

interface Scored {
  /** The best score of each kind of text. */
  readonly kinds: Map<Text['kind'], number>;
  section: Section | null;
  /** How well the text fits that tells the section. */
  best: number;
}

const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((all, each) => all + each, 0);

const textsOf = ({ pages, topics }: SearchData, read: (text: string) => string): Text[] => [
  ...topics.flatMap(({ label, asks, pages: ofTopic }): Text[] => [
    {
      kind: 'topic',
      terms: [label, ...asks.flatMap(({ terms }) => terms)].join(' '),
      pages: ofTopic,
    },
    ...asks.flatMap(({ section, terms: told }) =>
      told.map((terms): Text => ({
        ...{ kind: 'ask', terms, pages: ofTopic },
        section: (section !== null && pages[ofTopic[0] ?? -1]?.sections[section]) || null,
      })),
    ),
  ]),
  ...pages.flatMap(({ heading, summary, sections }, at): Text[] => [
    { kind: 'page', terms: read(`${heading}. ${summary}`), pages: [at] },
    ...sections.map((section): Text => ({
      kind: 'section',
      terms: read(section.text),
      pages: [at],
      section,
    })),
  ]),
];
