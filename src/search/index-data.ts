import { packedDoors, type PackedDoors } from '../danger/packed-doors.ts';
import { answerSentence } from './answer-sentence.ts';
import type { Content } from '../content/content.ts';
import { directChannel, pressable } from '../helplines/contact-links.ts';
import { packedWords, termReader, type PackedWords } from './terms.ts';
import { sectionFinder, sectionsOf } from './best-section.ts';

/** What the search goes by: one file, the same for everybody, fetched when the field is first used. */
export interface SearchData {
  readonly words: PackedWords;
  /** Each as one text: see topicAsText. */
  readonly topics: readonly string[];
  /** What opens a door of the help strip. */
  readonly help: PackedDoors;
}

/** What leads to the same pages. */
export interface AskedTopic {
  /** Its name, as terms: see search-terms.ts. */
  readonly label: string;
  readonly asks: readonly Asks[];
  /** Places in the list of pages, the one that answers best first. */
  readonly pages: readonly number[];
}

/** What people ask, by the section that answers it on the first page of its topic. */
export interface Asks {
  /** Its place in the page's sections; null for the page's beginning. */
  readonly section: number | null;
  /** Each as terms, with commas between: they are small, and nobody reads them. */
  readonly terms: string;
}

/** What results show. It stands in the search's own page, so that the file stays small. */
export interface SearchPages {
  readonly pages: readonly SearchedPage[];
  readonly lines: readonly SearchedLine[];
  readonly words: readonly SearchedWord[];
}

export interface SearchedPage {
  readonly address: string;
  readonly heading: string;
  /** What the page is about, for the search and for a line below a result. */
  readonly summary: string;
  /** The sentence that answers, from the page's beginning. */
  readonly says: string;
  readonly sections: readonly Section[];
}

/** A section's place on its page, its heading, and the sentence that it begins with, if it is asked for. */
export interface Section {
  readonly id: string;
  readonly text: string;
  readonly says?: string;
}

/** A helpline, to be found by its name or its number. */
export interface SearchedLine {
  readonly name: string;
  readonly says: string;
  /** As it is written, and what a press does; null where only a website is known. */
  readonly number: { readonly text: string; readonly href: string | null } | null;
  readonly address: string;
}

/** A word of the law or of old, to be found by its name. */
export interface SearchedWord {
  readonly word: string;
  readonly says: string;
  readonly address: string;
}

type Known = Pick<Content, 'guides' | 'topics' | 'searchWords' | 'doors' | 'doorWords'>;

/** Pages that lead elsewhere instead of answering. */
const left = new Set(['/', '/search/', '/404/']);

/** The pages that the search leads to, in the order that its data goes by. */
const searched = (guides: Content['guides']) => guides.filter(({ address }) => !left.has(address));

/** Collects what the search goes by: words and ideas of authors, and what opens the doors. */
export function searchData(content: Known): SearchData {
  const { topics, searchWords } = content;
  const found = searched(content.guides);
  const words = packedWords(searchWords);
  const termsOf = termReader(words);
  const sectionFor = sectionFinder(
    found.map(({ mdx }) => mdx),
    termsOf,
  );
  const answersOf = (at: number): number => found[at]?.data.answers.length ?? 0;
  return {
    words,
    topics: Object.entries(topics).flatMap(([id, { label, asks, at: places }]): string[] => {
      const pages = found.flatMap(({ data }, at) => (data.answers.includes(id) ? [at] : []));
      // A page that answers this alone comes before one that answers it among others.
      pages.sort((a, b) => answersOf(a) - answersOf(b));
      if (pages.length === 0) return [];
      // Their order tells the search nothing. Sorted, they pack smaller.
      const sorted = (texts: readonly string[]): string[] =>
        [...new Set(texts.map((text) => termsOf(text).toSorted().join(' ')))].toSorted();
      const bySection = Map.groupBy(sorted(asks), (ask) =>
        sectionFor(ask.split(' '), pages[0] ?? 0),
      );
      return [
        {
          label: termsOf(label).join(' '),
          asks: [...bySection].map(([section, told]) => ({ section, terms: told.join(',') })),
          pages,
        },
        ...Object.entries(places).map(([place, texts]): AskedTopic => {
          const [address, section = ''] = place.split('#');
          const first = found.findIndex((guide) => guide.address === address);
          return {
            label: '',
            asks: [
              {
                section: sectionsOf(found[first]?.mdx ?? '').findIndex(
                  (each) => each.id === section,
                ),
                terms: sorted(texts).join(','),
              },
            ],
            pages: [first, ...pages.filter((page) => page !== first)],
          };
        }),
      ].map(topicAsText);
    }),
    help: packedDoors(content),
  };
}

/** "=53 fee|4 7|3:=1 pai,cost;:=1 free": a third smaller on the wire than the same with names. */
const topicAsText = ({ label, pages, asks }: AskedTopic): string =>
  [
    label,
    pages.join(' '),
    asks.map(({ section, terms }) => `${String(section ?? '')}:${terms}`).join(';'),
  ].join('|');

/** The same, read back. */
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

/** Collects what results show: pages with their sections, helplines, and words of the law. */
export function searchPages(content: Known & Pick<Content, 'helplines' | 'words'>): SearchPages {
  const { guides, helplines, words } = content;
  const asked = askedSections(content);
  return {
    pages: searched(guides).map(({ address, data, mdx }, page) => ({
      address,
      heading: data.heading,
      summary: data.summary,
      says: answerSentence(/<Answer>([\s\S]*?)<\/Answer>/.exec(mdx)?.[1] ?? '') || data.summary,
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
        number: direct ? { text: direct.address, href: pressable(direct) } : null,
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

/** The sections that people's own words lead to: only these need their sentence on every device. */
const askedSections = (content: Known): ReadonlySet<string> =>
  new Set(
    searchData(content)
      .topics.map(readTopic)
      .flatMap(({ asks, pages: [page = -1] }) =>
        asks.map(({ section }) => `${String(page)} ${String(section)}`),
      ),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a helpline has its card: the section of the page for talking to someone. */
function placeOfLine(id: string, guides: Content['guides']): string {
  const talk = guides.find(({ address }) => address === '/talk/');
  const section = sectionsOf(talk?.mdx ?? '').find(({ body }) =>
    new RegExp(`<HelplineCards\\s+of="[^"]*\\b${id}\\b(?!-)`).test(body),
  );
  return section ? `/talk/#${section.id}` : '/talk/';
}
