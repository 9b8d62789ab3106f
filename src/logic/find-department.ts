import { namesOn, type FinderRegister, type NamesFound } from './council-names.ts';
import { standFor } from './department-on.ts';
import { areaOf, postcodeInWords, readPostcode, type Elsewhere } from './postcode.ts';
import type { PostcodeParts } from './postcode-parts.ts';

/** Known well enough for one answer: this very postcode, all that begin so, a council’s name. */
const sure = ['postcode', 'sector', 'name'] as const;
export type SureKnown = (typeof sure)[number];

/** One way to understand what was typed, and who it may be. */
export interface Group {
  /** What was understood: "SK13 1AB", "Ashford, Kent". */
  readonly label: string;
  readonly known: SureKnown | 'outward' | 'area' | 'place';
  /** Files in content/departments, those with the most addresses first. */
  readonly departments: readonly string[];
  /** Other departments with addresses close by. */
  readonly close: readonly string[];
}

export type Finding =
  | { readonly kind: 'empty' }
  | { readonly kind: 'elsewhere'; readonly where: Elsewhere }
  /** One department and no doubt about what was typed. */
  | (Group & { readonly kind: 'one'; readonly known: SureKnown; readonly department: string })
  /** To be chosen from. More than one group: what was typed can be read in several ways. */
  | { readonly kind: 'choose'; readonly groups: readonly Group[] }
  | { readonly kind: 'nothing' };

/** What a file of postcodes says of one, on the day that is asked about. */
export type LookUp = (of: PostcodeParts) => {
  readonly known: 'postcode' | 'sector' | 'outward' | 'nothing';
  readonly departments: readonly string[];
  readonly close: readonly string[];
};

/** Finds the department that what somebody typed leads to. */
export type FindDepartment = (typed: string, lookUp: LookUp | null) => Finding;

/**
 * Which department what somebody typed leads to: a postcode or half of one, a council, a
 * district or a place. Where it can be two, both are given: never the more likely alone.
 *
 * The function takes `lookUp`: null without a file of postcodes; then the letters give the
 * candidates.
 *
 * @param day in London
 */
export function departmentFinder(register: FinderRegister, day: string): FindDepartment {
  const namesLike = namesOn(day, register);
  return (typed, lookUp) => find(typed, register, namesLike(typed), lookUp, day);
}

function find(
  typed: string,
  register: FinderRegister,
  names: NamesFound,
  lookUp: LookUp | null,
  day: string,
): Finding {
  if (typed.trim() === '') return { kind: 'empty' };
  const isArea = (letters: string): boolean => letters === 'BT' || letters in register.areas;
  const postcode = readPostcode(typed, isArea);
  if (postcode?.kind === 'elsewhere') return postcode;
  const named = names.found.map(({ name, county, departments }): Group => ({
    label: county === null ? name : `${name}, ${county}`,
    known: county === null ? 'name' : 'place',
    departments,
    close: [],
  }));
  if (postcode?.kind === 'area') {
    return choose([byArea(postcode.area, register, day), ...named]);
  }
  if (postcode) {
    const groups = postcode.readings.map((reading) => byPostcode(reading, register, lookUp, day));
    // A reading that the file does not know falls away if another one is known.
    const known = groups.filter((group) => group.known !== 'area');
    return settle(alike(known.length > 0 ? known : groups));
  }
  if (names.sure) return settle(named);
  return named.length > 0 ? choose(named) : { kind: 'nothing' };
}

const choose = (groups: readonly Group[]): Finding => ({ kind: 'choose', groups });

/** One answer only where nothing is left to choose or to doubt. */
function settle(groups: readonly Group[]): Finding {
  const [group, otherGroup] = groups;
  const [department, other] = group?.departments ?? [];
  const known = sure.find((each) => each === group?.known);
  return group && department !== undefined && known && !otherGroup && other === undefined
    ? { kind: 'one', ...group, known, department }
    : choose(groups);
}

function byArea(area: string, { areas, departments }: FinderRegister, day: string): Group {
  const all = new Map(Object.entries(departments));
  const names =
    area === 'BT'
      ? [...all].filter(([, each]) => each.nation === 'northern-ireland').map(([slug]) => slug)
      : (areas[area] ?? []);
  const onDay = [...new Set(names.flatMap((name) => standFor(name, day, all)))];
  return { label: area, known: 'area', departments: onDay, close: [] };
}

function byPostcode(
  reading: PostcodeParts,
  register: FinderRegister,
  lookUp: LookUp | null,
  day: string,
): Group {
  const trusts = register.areas[reading.outward];
  // In Northern Ireland the first half tells the trusts, and no file of Great Britain has them.
  if (trusts) return { label: reading.outward, known: 'sector', departments: trusts, close: [] };
  const found = lookUp?.(reading);
  return !found || found.known === 'nothing'
    ? byArea(areaOf(reading.outward), register, day)
    : {
        label: postcodeInWords(upTo(found.known, reading)),
        known: found.known,
        departments: found.departments,
        close: found.close,
      };
}

/** As much of a postcode as the answer rests on. */
function upTo(known: 'postcode' | 'sector' | 'outward', reading: PostcodeParts): PostcodeParts {
  const { outward, sector } = reading;
  if (known === 'postcode') return reading;
  return known === 'outward' || sector === undefined ? { outward } : { outward, sector };
}

/** Groups that say the same are one. */
const alike = (groups: readonly Group[]): Group[] => [
  ...new Map(groups.map((group) => [JSON.stringify({ ...group }), group])).values(),
];
