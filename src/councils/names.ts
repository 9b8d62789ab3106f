import { distance } from 'fastest-levenshtein';
import { nameWords, type FinderAreas } from './find-area.ts';
import { councilOfDistrict, councilsWithDuty } from './successors.ts';
import type { PostcodeAreas, Council, Districts } from './schema.ts';
import { wordsOf } from '../text/normalise.ts';

/** Places with the same councils, such as those in one county. */
export interface CountyPlaces {
  /** The county, which tells places with the same name apart. */
  readonly county: string;
  readonly councils: readonly string[];
  readonly names: readonly string[];
}

/** What the finder knows without a postcode index. */
export interface FinderRegister {
  readonly councils: Readonly<
    Record<
      string,
      Pick<
        Council,
        'name' | 'official' | 'otherNames' | 'nation' | 'gss' | 'from' | 'until' | 'becomes'
      >
    >
  >;
  readonly districts: Districts;
  readonly areas: PostcodeAreas;
  /** Names of areas, and of places outside the United Kingdom: see find-area.ts. */
  readonly named: FinderAreas;
  /** First halves of postcodes that only offices and PO boxes have. */
  readonly boxes: readonly string[];
  readonly places: readonly CountyPlaces[];
}

/** A name that matches what was typed, and the councils that have the duty there on the day. */
export interface NamedPlace {
  readonly name: string;
  /** Null unless it is a place, because the name of a council or district is clear without. */
  readonly county: string | null;
  readonly councils: readonly string[];
}

export interface NamesFound {
  /** The best match first; among equals, councils and districts before places. */
  readonly found: readonly NamedPlace[];
  /** Whether it is exactly the name of one council or district, and of nothing else. */
  readonly sure: boolean;
  /** Whether what was typed is exactly the name of what was found. */
  readonly exact: boolean;
}

/** The most names to show: about as many as fit on two screens of a phone. */
const maxNames = 12;
/** Words that many councils' names have, and that do not help to tell them apart. */
const commonWords = new Set([
  'council',
  'borough',
  'district',
  'metropolitan',
  'royal',
  'the',
  'of',
  'city',
  'county',
  'cc',
  'mbc',
  'lbc',
]);

/** The words of a name without the common ones; all of them if every word is common. */
const wordsOfName = (name: string): string[] => {
  const all = wordsOf(name.replaceAll('.', '').replaceAll('&', ' and '));
  const telling = all
    .map((word) => (word === 'st' ? 'saint' : word))
    .filter((word) => !commonWords.has(word));
  return telling.length > 0 ? telling : all;
};

interface Entry extends NamedPlace {
  readonly words: readonly string[];
}

/**
 * Gives a function that finds councils by any of their names, districts of today and of the past,
 * and places. Exact names come first, then names that start with what was typed, then names that
 * have each typed word, then similar spellings. Keep the function: it takes longer to make than to
 * call.
 *
 * @param day in London, such as 2027-04-01
 */
export function councilNameFinder(
  day: string,
  register: FinderRegister,
): (typed: string) => NamesFound {
  const entries = entriesOf(register, day);
  return (typed) => {
    const sought = wordsOfName(typed.slice(0, 100));
    const text = sought.join(' ');
    if (text.length < 2) return { found: [], sure: false, exact: false };
    const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry.words, sought, text) }));
    const best = Math.min(...ranked.map(({ rank }) => rank));
    // A longer name with the same start may be meant too: Newcastle-under-Lyme for "Newcastle".
    const alike =
      best === Infinity
        ? []
        : ranked
            .filter(
              ({ rank, entry }) =>
                rank === best ||
                (best === 0 && entry.county === null && isLonger(entry.words, sought)),
            )
            .sort((a, b) => a.rank - b.rank);
    const found = alike.filter(
      ({ entry }) => !alike.some(({ entry: other }) => isIn(entry, other)),
    );
    const [first, ...others] = found;
    const sure =
      best === 0 &&
      first?.entry.county === null &&
      others.every(({ rank }) => rank > 0) &&
      isWhole(first.entry.name, typed);
    const shown = sure ? found.slice(0, 1) : found.slice(0, maxNames);
    return { found: shown.map(({ entry }) => entry), sure, exact: best === 0 };
  };
}

/** Whether a place is the council of the same name: Hackney in Greater London is Hackney. */
const isIn = (place: Entry, council: Entry): boolean =>
  place.county !== null &&
  council.county === null &&
  place.words.join() === council.words.join() &&
  council.councils.every((each) => place.councils.includes(each));

/** How many letters of a name may be mistyped. */
const slips = ({ length }: string): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Whether a name starts with all the words that were typed, and then continues. */
const isLonger = (words: readonly string[], sought: readonly string[]): boolean =>
  words.length > sought.length && sought.every((word, at) => words[at] === word);

/** Words that may be added to a council's name or left out, without making it another name. */
const titles = new Set([
  'council',
  'the',
  'borough',
  'metropolitan',
  'district',
  'cc',
  'mbc',
  'lbc',
]);

/**
 * Whether the whole name was typed. "London" is not the City of London, so words such as "city"
 * count here, although they are ignored elsewhere.
 */
function isWhole(name: string, typed: string): boolean {
  const key = (text: string): string =>
    nameWords(text)
      .filter((word) => !titles.has(word))
      .join(' ');
  return key(name) === key(typed);
}

function rankOf(words: readonly string[], sought: readonly string[], text: string): number {
  const name = words.join(' ');
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  if (sought.every((each) => words.some((word) => word.startsWith(each)))) return 2;
  // A different first letter is a different name: "null" is not Hull.
  const away = name[0] === text[0] ? distance(text, name) : Infinity;
  return away <= slips(text) ? 2 + away : Infinity;
}

function entriesOf(register: FinderRegister, day: string): Entry[] {
  const councils = new Map(Object.entries(register.councils));
  const onDay = (names: readonly string[]): string[] => [
    ...new Set(names.flatMap((name) => councilsWithDuty(name, day, councils))),
  ];
  const all: NamedPlace[] = [
    ...[...councils].flatMap(([slug, { name, official, otherNames }]) =>
      [name, official, ...otherNames].map((each) => ({
        name: each,
        county: null,
        councils: onDay([slug]),
      })),
    ),
    ...Object.entries(register.districts).map(([code, { name }]) => ({
      name,
      county: null,
      councils: [councilOfDistrict(code, day, register.districts) ?? ''],
    })),
    ...register.places.flatMap(({ county, names, councils: slugs }) =>
      names.map((name) => ({ name, county, councils: onDay(slugs) })),
    ),
  ];
  const seen = new Map<string, Entry>();
  for (const entry of all) {
    const words = wordsOfName(entry.name);
    const key = `${words.join(' ')}: ${entry.councils.join()}`;
    // Of entries that say the same, the first is kept: a council, then a district, then a place.
    if (entry.councils.length > 0 && !seen.has(key)) seen.set(key, { ...entry, words });
  }
  return [...seen.values()];
}
