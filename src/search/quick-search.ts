import MiniSearch from 'minisearch';
import { nameFinder } from './names.ts';
import { readTopic, type SearchData, type SearchPages, type Section } from './index-data.ts';
import type { SearchResult } from './result.ts';
import { forgiven, slipReader, termReader } from './terms.ts';

/** A text in the index, and the pages it leads to. */
interface IndexedText {
  readonly kind: keyof typeof weights;
  readonly terms: string;
  /** Indexes in the list of pages, the one that answers best first. */
  readonly pages: readonly number[];
  /** The section of the first page that answers; null for the beginning of that page. */
  readonly section?: Section | null;
}

/** How much each kind of text counts for a page. Chosen by `npm run eval:search`. */
const weights = { ask: 1, topic: 1, page: 0.3, section: 0.3 } as const;
/** Each further page of a topic counts a little less than the one before. */
const nextPage = 0.92;
/** If several things people ask that lead to a page fit, up to six count, each less than the one before. */
const nextAsk = 0.6;
const mostAsks = 6;
/**
 * How much more a term counts that people use for few pages than one they use for many: see
 * `tellingApart`. Long rambling questions need it, because most of their words tell little.
 */
const apart = 0.7;
/** Even the term that tells least counts a little. */
const leastApart = 0.05;
/** How texts are scored: MiniSearch's own numbers, but for "d", which favours texts with many terms. */
const bm25 = { k: 1.2, b: 0.7, d: 0.25 } as const;
/**
 * Which text decides the section: the one with the highest score times this. Headings are short and
 * so score low. Chosen by reading where 140 questions led.
 */
const tellsSection = { ask: 1, topic: 0, page: 0, section: 2 } as const;
const mostPages = 8;
/** In characters. Nobody types more; the rest of a longer pasted text is ignored. */
const mostLetters = 300;

/**
 * Gets the search ready. For each page, only the best text of each kind counts, so that pages do not
 * come up merely because they have many texts.
 *
 * @returns a function that finds what fits what was typed, best first
 */
export function quickSearch(
  data: SearchData,
  shown: SearchPages,
): (typed: string) => SearchResult[] {
  const termsOf = termReader(data.words);
  const texts = textsOf(data, shown, (text) => termsOf(text).join(' '));
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(texts.map(({ terms }, id) => ({ id, terms })));
  const named = nameFinder(shown);
  const asked = onlyOneAnswer(texts);
  const counts = tellingApart(texts);
  const known = new Set(texts.flatMap(({ terms }) => terms.split(' ')));
  const meant = slipReader(data.words.same);
  /** A term that no text has, with what it may be a slip for. */
  const withMeaning = (term: string): string[] => {
    const meaning = term.startsWith('=') || known.has(term) ? null : meant(term);
    return meaning === null ? [term] : [meaning, term];
  };

  const pagesFor = (typed: string): SearchResult[] => {
    const terms = termsOf(typed.slice(0, mostLetters));
    if (terms.length === 0) return [];
    const found = index.search(terms.flatMap(withMeaning).join(' '), {
      fuzzy: (term) => (term.startsWith('=') ? false : forgiven(term) || false),
      // Somebody may still be typing the last word.
      prefix: (term, at, all) => at === all.length - 1 && term.length > 2 && !term.startsWith('='),
      boostTerm: (term) => counts.get(term) ?? 1,
      bm25,
    });
    const scores = scoresOf(
      found.flatMap(({ id, score }) => {
        const text = texts[id as number];
        return text ? [{ text, score }] : [];
      }),
    );
    // The very words that an author wrote down, in any order, lead exactly where the author said.
    const whole = asked.get(terms.toSorted().join(' '));
    const [wholePage = -1] = whole?.pages ?? [];
    return [...scores]
      .map(([at, { kinds, section }]) =>
        at === wholePage
          ? { at, section: whole?.section ?? null, score: Infinity }
          : { at, section, score: sum(kinds.values()) },
      )
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .slice(0, mostPages)
      .flatMap(({ at, section }): SearchResult[] => {
        const page = shown.pages[at];
        if (!page) return [];
        const { address, heading, says, summary } = page;
        return [
          section
            ? {
                address: `${address}#${section.id}`,
                heading,
                says: section.says ?? says,
                why: section.text,
              }
            : { address, heading, says, why: summary },
        ];
      });
  };
  return (typed) => {
    const { lines, words } = named(typed);
    const pages = pagesFor(typed);
    // The meaning of a word comes after the page that is known to answer these very words.
    const isAsked = asked.has(termsOf(typed.slice(0, mostLetters)).toSorted().join(' '));
    const answers = isAsked && pages[0] && !pages[0].address.startsWith('/words/') ? 1 : 0;
    return [...lines, ...pages.slice(0, answers), ...words, ...pages.slice(answers)];
  };
}

interface Scored {
  /** The best score of each kind of text. */
  readonly kinds: Map<IndexedText['kind'], number>;
  section: Section | null;
  best: number;
}

/**
 * How much each term of what people ask tells which page they need: nearly nothing if they use it
 * for every page alike, up to 1 if for only one. (One less how evenly it spreads over the pages.)
 */
function tellingApart(texts: readonly IndexedText[]): ReadonlyMap<string, number> {
  const asksOf = new Map<number, number>();
  const uses = new Map<string, Map<number, number>>();
  for (const { kind, terms, pages } of texts) {
    const [page] = pages;
    if (kind !== 'ask' || page === undefined) continue;
    asksOf.set(page, (asksOf.get(page) ?? 0) + 1);
    for (const term of new Set(terms.split(' '))) {
      const ofTerm = uses.get(term) ?? new Map<number, number>();
      uses.set(term, ofTerm.set(page, (ofTerm.get(page) ?? 0) + 1));
    }
  }
  const most = Math.log(Math.max(2, asksOf.size));
  return new Map(
    [...uses].map(([term, ofTerm]) => {
      const shares = [...ofTerm].map(([page, times]) => times / (asksOf.get(page) ?? 1));
      const all = sum(shares);
      const evenness = sum(shares.map((each) => -(each / all) * Math.log(each / all))) / most;
      return [term, Math.max(leastApart, 1 - evenness) ** apart];
    }),
  );
}

/** By its exact terms: what people ask that only one place answers. */
function onlyOneAnswer(texts: readonly IndexedText[]): ReadonlyMap<string, IndexedText> {
  const asks = Map.groupBy(
    texts.filter(({ kind }) => kind === 'ask'),
    ({ terms }) => terms,
  );
  return new Map(
    [...asks].flatMap(([terms, [first, ...others]]) =>
      first &&
      others.every(
        ({ pages, section }) => pages[0] === first.pages[0] && section?.id === first.section?.id,
      )
        ? [[terms, first] as const]
        : [],
    ),
  );
}

/** The score of each page, by its index in the list of pages. */
function scoresOf(found: readonly { text: IndexedText; score: number }[]): Map<number, Scored> {
  const pages = new Map<number, Scored>();
  const asked = new Map<number, number>();
  for (const { text, score } of found) {
    // Texts come best first, so the first one of a page is its best.
    const [first = -1] = text.pages;
    let before = 0;
    if (text.kind === 'ask') {
      before = asked.get(first) ?? 0;
      asked.set(first, before + 1);
    }
    const counts = before < mostAsks ? score * weights[text.kind] * nextAsk ** before : 0;
    text.pages.forEach((page, at) => {
      const scored = pages.get(page) ?? {
        kinds: new Map<IndexedText['kind'], number>(),
        section: null,
        best: 0,
      };
      pages.set(page, scored);
      const kept = scored.kinds.get(text.kind) ?? 0;
      const worth = counts * nextPage ** at;
      scored.kinds.set(text.kind, before > 0 ? kept + worth : Math.max(kept, worth));
      const tells = score * tellsSection[text.kind];
      if (tells > scored.best) {
        scored.section = (at === 0 && text.section) || null;
        scored.best = tells;
      }
    });
  }
  return pages;
}

const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((all, each) => all + each, 0);

const textsOf = (
  { topics }: SearchData,
  { pages }: SearchPages,
  read: (text: string) => string,
): IndexedText[] => [
  ...topics.map(readTopic).flatMap(({ label, asks, pages: ofTopic }): IndexedText[] => {
    const told = asks.flatMap(({ section, terms }) =>
      terms.split(',').map((each) => ({ section, terms: each })),
    );
    const first = pages[ofTopic[0] ?? -1];
    return [
      {
        kind: 'topic',
        terms: [label, ...told.map(({ terms }) => terms)].join(' '),
        pages: ofTopic,
      },
      ...told.map(({ section, terms }): IndexedText => ({
        ...{ kind: 'ask', terms, pages: ofTopic },
        section: (section !== null && first?.sections[section]) || null,
      })),
    ];
  }),
  ...pages.flatMap(({ heading, summary, sections }, at): IndexedText[] => [
    { kind: 'page', terms: read(`${heading}. ${summary}`), pages: [at] },
    ...sections.map((section): IndexedText => ({
      ...{ kind: 'section', terms: read(section.text), pages: [at] },
      section,
    })),
  ]),
];
