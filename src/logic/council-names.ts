import { distance } from 'fastest-levenshtein';
import { departmentOfDistrict, standFor } from './department-on.ts';
import type { Areas, Department, Districts } from './department-rules.ts';
import { wordsOf } from './plain-words.ts';

/** Places that share their departments, such as those of a county. */
export interface PlacesIn {
  /** What tells places of one name apart: the county. */
  readonly county: string;
  readonly departments: readonly string[];
  readonly names: readonly string[];
}

/** What the finder knows without a file of postcodes. */
export interface FinderRegister {
  readonly departments: Readonly<
    Record<
      string,
      Pick<
        Department,
        'name' | 'official' | 'otherNames' | 'nation' | 'gss' | 'from' | 'until' | 'becomes'
      >
    >
  >;
  readonly districts: Districts;
  readonly areas: Areas;
  readonly places: readonly PlacesIn[];
}

/** A name that fits what was typed, and who has the duty there on the day. */
export interface NamedPlace {
  readonly name: string;
  /** Only for places: a name of a council says enough. */
  readonly county: string | null;
  readonly departments: readonly string[];
}

export interface NamesFound {
  /** The best first; of equal ones, councils and districts before places. */
  readonly found: readonly NamedPlace[];
  /** Whether it is the very name of a council or a district, and no other place has it. */
  readonly sure: boolean;
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
export function namesOn(day: string, register: FinderRegister): (typed: string) => NamesFound {
  const entries = entriesOf(register, day);
  return (typed) => {
    const sought = wordsOfName(typed.slice(0, 100));
    const text = sought.join(' ');
    if (text.length < 2) return { found: [], sure: false };
    const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry.words, sought, text) }));
    const best = Math.min(...ranked.map(({ rank }) => rank));
    const alike = best === Infinity ? [] : ranked.filter(({ rank }) => rank === best);
    const found = alike.filter(
      ({ entry }) => !alike.some(({ entry: other }) => isIn(entry, other)),
    );
    const [first] = found;
    const sure = best === 0 && found.length === 1 && first?.entry.county === null;
    return { found: found.slice(0, most).map(({ entry }) => entry), sure };
  };
}

/** Whether a place is the council of its name: Hackney in Greater London is Hackney. */
const isIn = (place: Entry, council: Entry): boolean =>
  place.county !== null &&
  council.county === null &&
  place.words.join() === council.words.join() &&
  council.departments.every((each) => place.departments.includes(each));

function rankOf(words: readonly string[], sought: readonly string[], text: string): number {
  const name = words.join(' ');
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  if (sought.every((each) => words.some((word) => word.startsWith(each)))) return 2;
  const away = text.length < 4 ? Infinity : distance(text, name);
  return away <= Math.floor(text.length / 4) ? 2 + away : Infinity;
}

function entriesOf(register: FinderRegister, day: string): Entry[] {
  const departments = new Map(Object.entries(register.departments));
  const onDay = (names: readonly string[]): string[] => [
    ...new Set(names.flatMap((name) => standFor(name, day, departments))),
  ];
  const all: NamedPlace[] = [
    ...[...departments].flatMap(([slug, { name, official, otherNames }]) =>
      [name, official, ...otherNames].map((each) => ({
        name: each,
        county: null,
        departments: onDay([slug]),
      })),
    ),
    ...Object.entries(register.districts).map(([code, { name }]) => ({
      name,
      county: null,
      departments: [departmentOfDistrict(code, day, register.districts) ?? ''],
    })),
    ...register.places.flatMap(({ county, names, departments: slugs }) =>
      names.map((name) => ({ name, county, departments: onDay(slugs) })),
    ),
  ];
  const seen = new Map<string, Entry>();
  for (const entry of all) {
    const words = wordsOfName(entry.name);
    const key = `${words.join(' ')}: ${entry.departments.join()}`;
    // Of those that say the same the first stays: a council before a district, both before a place.
    if (entry.departments.length > 0 && !seen.has(key)) seen.set(key, { ...entry, words });
  }
  return [...seen.values()];
}
