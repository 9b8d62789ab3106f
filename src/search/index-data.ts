import { packedDoors, type PackedDoors } from '../danger/packed-doors.ts';
import { answerSentence } from './answer-sentence.ts';
import { sectionsOf } from '../authoring/sections.ts';
import type { LanguageHelp } from '../danger/language-help.ts';
import type { DangerContent } from '../danger/schema.ts';
import type { GlossaryContent } from '../glossary/schema.ts';
import { answerIn } from '../guides/answer.ts';
import type { Guide } from '../guides/guide.ts';
import type { GuideContent } from '../guides/schema.ts';
import type { HelplineContent } from '../helplines/schema.ts';
import type { SearchContent, SearchWords } from './schema.ts';
import { directChannel, contactHref } from '../helplines/contact-links.ts';
import { packedWords, termReader, type PackedWords } from './terms.ts';
import { capital } from '../text/capital.ts';

/**
 * What the search searches: a file, the same for everybody, fetched when the field is first used.
 */
export interface SearchData {
  readonly words: PackedWords;
  /** Each packed into one string: see packTopic. */
  readonly topics: readonly string[];
  /** What opens a door of the help strip. */
  readonly help: PackedDoors;
}

/** Everything people ask that leads to the same pages. */
export interface AskedTopic {
  /** Its name, as terms: see terms.ts. */
  readonly label: string;
  readonly asks: readonly Asks[];
  /** Indexes in the list of pages, the one that answers best first. */
  readonly pages: readonly number[];
}

/** What people ask that one section answers, on the first page of its topic. */
export interface Asks {
  /** The section's index in the page; null for the beginning of the page. */
  readonly section: number | null;
  /** As terms, separated by commas: that is small, and only the search reads it. */
  readonly terms: string;
}

/** The second file, fetched together with the first: what the search shows. */
export interface SearchShown extends SearchPages {
  readonly inLanguages: LanguageHelp;
}

/** What results show. */
export interface SearchPages {
  readonly pages: readonly SearchedPage[];
  readonly lines: readonly SearchedLine[];
  readonly words: readonly SearchedWord[];
}

export interface SearchedPage {
  readonly address: string;
  readonly heading: string;
  /** What the page is about. It is searched too. */
  readonly summary: string;
  /** The sentence that answers, from the beginning of the page. */
  readonly says: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  /** Its heading. */
  readonly text: string;
  /** Its first sentence, if what people ask leads here. */
  readonly says?: string;
}

/** A helpline, to be found by its name or number. */
export interface SearchedLine {
  readonly name: string;
  readonly says: string;
  /** The number as written, and its link; null for a helpline with only a website. */
  readonly number: { readonly text: string; readonly href: string | null } | null;
  readonly address: string;
}

/** A word from the glossary, to be found by its name. */
export interface SearchedWord {
  readonly word: string;
  readonly says: string;
  readonly address: string;
}

type SearchedContent = Pick<GuideContent, 'topics'> &
  SearchContent &
  Pick<DangerContent, 'doors' | 'doorWords'> & { readonly guides: readonly Guide[] };

/** Pages that lead elsewhere rather than answer anything. */
const notSearched = new Set(['/', '/search/', '/404/']);

/** The pages that the search can find, in the order of their indexes in its data. */
const searched = (guides: readonly Guide[]) =>
  guides.filter(({ address }) => !notSearched.has(address));

const collected = new WeakMap<SearchedContent, SearchData>();

/**
 * What the search searches. Collected once for each content, because both its file and its page
 * need it.
 */
export function searchData(content: SearchedContent): SearchData {
  const data = collected.get(content) ?? collectData(content);
  collected.set(content, data);
  return data;
}

/** Collects what the search searches: words, topics, and what opens the doors. */
function collectData(content: SearchedContent): SearchData {
  const { topics, searchWords } = content;
  const found = searched(content.guides);
  const words = packedWords(mostUsedFirst(searchWords, topics));
  const termsOf = termReader(words);
  const answersOf = (at: number): number => found[at]?.data.answers.length ?? 0;
  // The order of terms and of phrases makes no difference to the search. Sorted, they compress better.
  const sorted = (texts: readonly string[]): string[] =>
    [...new Set(texts.map((text) => termsOf(text).toSorted().join(' ')))].toSorted();
  return {
    words,
    topics: Object.entries(topics).flatMap(([id, { label, asks, at: places }]): string[] => {
      const pages = found.flatMap(({ data }, at) => (data.answers.includes(id) ? [at] : []));
      // A page that answers only this comes before one that answers other things too.
      pages.sort((a, b) => answersOf(a) - answersOf(b));
      if (pages.length === 0) return [];
      const told = [
        [found[pages[0] ?? 0]?.address ?? '', asks],
        ...Object.entries(places),
      ] as const;
      return [...Map.groupBy(told, ([place]) => place.split('#')[0])]
        .map(([address, all]): AskedTopic => {
          const first = found.findIndex((guide) => guide.address === address);
          const sections = sectionsOf(found[first]?.mdx ?? '').map(({ id }) => id);
          return {
            label: first === pages[0] ? termsOf(label).join(' ') : '',
            asks: all.map(([place, texts]) => {
              const section = sections.indexOf(place.split('#')[1] ?? '');
              return { section: section < 0 ? null : section, terms: sorted(texts).join(',') };
            }),
            pages: [first, ...pages.filter((page) => page !== first)],
          };
        })
        .map(packTopic);
    }),
    help: packedDoors(content),
  };
}

/** The groups of words, those that people use most first: their numbers are short and compress best. */
function mostUsedFirst(words: SearchWords, topics: SearchedContent['topics']): SearchWords {
  const read = termReader(packedWords(words));
  const asks = Object.values(topics).flatMap(({ asks: said, at }) =>
    [said, Object.values(at)].flat(2),
  );
  const uses = Map.groupBy(asks.flatMap(read), (term) => term);
  const usesOf = (at: number): number => uses.get(`=${String(at)}`)?.length ?? 0;
  const order = [...words.same.keys()].sort((a, b) => usesOf(b) - usesOf(a));
  return { ...words, same: order.map((at) => words.same[at] ?? []) };
}

/** Such as "=53 fee|4 7|3:=1 pai,cost;:=1 free": a third smaller to send than JSON with names. */
const packTopic = ({ label, pages, asks }: AskedTopic): string =>
  [
    label,
    pages.join(' '),
    asks.map(({ section, terms }) => `${String(section ?? '')}:${terms}`).join(';'),
  ].join('|');

/** Unpacks a topic of the data. */
export function readTopic(text: string): AskedTopic {
  const [label = '', pages = '', asks = ''] = text.split('|');
  return {
    label,
    pages: pages.split(' ').map(Number),
    asks: asks.split(';').map((each) => {
      const [section = '', terms = ''] = each.split(':');
      return { section: section === '' ? null : Number(section), terms };
    }),
  };
}

/** Collects what results show: pages with their sections, helplines, and words of the glossary. */
export function searchPages(
  content: SearchedContent & HelplineContent & GlossaryContent,
): SearchPages {
  const { guides, helplines, words } = content;
  const asked = askedSections(content);
  return {
    pages: searched(guides).map(({ address, data, mdx }, page) => ({
      address,
      heading: data.heading,
      summary: data.summary,
      says: saysOf(mdx) || data.summary,
      sections: sectionsOf(mdx).map(({ id, text, body }, at) => {
        const says = asked.has(`${String(page)} ${String(at)}`) ? answerSentence(body) : '';
        return says === '' ? { id, text } : { id, text, says };
      }),
    })),
    lines: [...helplines].map(([id, { name, forWhom, channels }]) => {
      const direct = directChannel(channels);
      return {
        name,
        says: forWhom,
        number: direct ? { text: direct.address, href: contactHref(direct) } : null,
        address: placeOfLine(id, guides),
      };
    }),
    words: [...words].map(([id, { word, today, means }]) => ({
      word,
      says: word.toLowerCase() === today.toLowerCase() ? means : `${capital(today)}. ${means}`,
      address: `/words/#${id}`,
    })),
  };
}

/** The first sentence of a page's answer. A tool or a list has none: what stands there says how to use it. */
function saysOf(guide: string): string {
  const { kind, mdx } = answerIn(guide);
  return kind === 'tool' ? '' : answerSentence(mdx);
}

/**
 * The sections that what people ask leads to. Only these need their first sentence, to save room.
 */
const askedSections = (content: SearchedContent): ReadonlySet<string> =>
  new Set(
    searchData(content)
      .topics.map(readTopic)
      .flatMap(({ asks, pages: [page = -1] }) =>
        asks.map(({ section }) => `${String(page)} ${String(section)}`),
      ),
  );

/** The section of /talk/ that has the helpline's card. */
function placeOfLine(id: string, guides: readonly Guide[]): string {
  const talk = guides.find(({ address }) => address === '/talk/');
  const section = sectionsOf(talk?.mdx ?? '').find(({ body }) =>
    new RegExp(`<HelplineCards\\s+of="[^"]*\\b${id}\\b(?!-)`).test(body),
  );
  return section ? `/talk/#${section.id}` : '/talk/';
}
