import { distance } from 'fastest-levenshtein';
import { nameWords, type FinderAreas } from './find-area.ts';
import { councilOfDistrict, councilsWithDuty } from './successors.ts';
import type { PostcodeAreas, Council, Districts } from './schema.ts';
import { wordsOf } from '../text/normalise.ts';

/** Places that share their councils, such as those of a county. */
export interface CountyPlaces {
  /** What tells places of one name apart: the county. */
  readonly county: string;
  readonly councils: readonly string[];
  readonly names: readonly string[];
}

/** What the finder knows without a file of postcodes. */
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
  /** Names of areas, and of places outside: see src/councils/find-area.ts. */
  readonly named: FinderAreas;
  /** First halves of postcodes that no home has. */
  readonly boxes: readonly string[];
  readonly places: readonly CountyPlaces[];
}

/** A name that fits what was typed, and who has the duty there on the day. */
export interface NamedPlace {
  readonly name: string;
  /** Only for places: a name of a council says enough. */
  readonly county: string | null;
  readonly councils: readonly string[];
}

export interface NamesFound {
  /** The best first; of equal ones, councils and districts before places. */
  readonly found: readonly NamedPlace[];
  /** Whether it is the very name of a council or a district, and no other place has it. */
  readonly sure: boolean;
  /** Whether it is the very name of whatever was found. */
  readonly exact: boolean;
}

/** As many as fit on a phone's screen or two. */
const most = 12;
/** Words that many councils' names have: they tell nothing apart. */
const said = new Set([
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

/** The words that tell a name from others; all of them where none does. */
const wordsOfName = (name: string): string[] => {
  const all = wordsOf(name.replaceAll('.', '').replaceAll('&', ' and '));
  const telling = all
    .map((word) => (word === 'st' ? 'saint' : word))
    .filter((word) => !said.has(word));
  return telling.length > 0 ? telling : all;
};

interface Entry extends NamedPlace {
  readonly words: readonly string[];
}

/**
 * Gives a function that finds councils by any of their names, districts of today and of old, and
 * places: the same name first, then one that begins so, then one with each typed word, then one
 * that is spelled nearly so. Getting ready takes longer than finding.
 *
 * @param day in London, such as 2027-04-01
 */
export function nameFinder(day: string, register: FinderRegister): (typed: string) => NamesFound {
  const entries = entriesOf(register, day);
  return (typed) => {
    const sought = wordsOfName(typed.slice(0, 100));
    const text = sought.join(' ');
    if (text.length < 2) return { found: [], sure: false, exact: false };
    const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry.words, sought, text) }));
    const best = Math.min(...ranked.map(({ rank }) => rank));
    // A name that goes on after the same word is no worse: Newcastle-under-Lyme for "Newcastle".
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
    const shown = sure ? found.slice(0, 1) : found.slice(0, most);
    return { found: shown.map(({ entry }) => entry), sure, exact: best === 0 };
  };
}

/** Whether a place is the council of its name: Hackney in Greater London is Hackney. */
const isIn = (place: Entry, council: Entry): boolean =>
  place.county !== null &&
  council.county === null &&
  place.words.join() === council.words.join() &&
  council.councils.every((each) => place.councils.includes(each));

/** How many letters of a name may be wrong. */
const slips = ({ length }: string): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Whether a name begins with all the words that were typed, and goes on. */
const isLonger = (words: readonly string[], sought: readonly string[]): boolean =>
  words.length > sought.length && sought.every((word, at) => words[at] === word);

/** Words that may be left out of a council's name, or said with it, and it is still that name. */
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
 * Whether a name was typed whole. "London" is not the City of London: what tells them apart are
 * words that do not count elsewhere.
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
  // Another first letter is another name: "null" is not Hull.
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
    // Of those that say the same the first stays: a council before a district, both before a place.
    if (entry.councils.length > 0 && !seen.has(key)) seen.set(key, { ...entry, words });
  }
  return [...seen.values()];
}
