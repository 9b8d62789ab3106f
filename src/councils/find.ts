import { areaFinder, nameKey, type FoundArea } from './find-area.ts';
import { councilNameFinder, type FinderRegister, type NamesFound } from './names.ts';
import { councilsWithDuty } from './successors.ts';
import { areaOf, formatPostcode, readPostcode, type Elsewhere } from '../postcodes/parse.ts';
import type { PostcodeParts } from '../postcodes/parts.ts';

/** Certain enough for a single answer: a whole postcode, a whole sector, or a council’s name. */
const sureKinds = ['postcode', 'sector', 'name'] as const;
export type SureKnown = (typeof sureKinds)[number];

/** One way to understand what was typed, and the councils it may mean. */
export interface CandidateGroup {
  /** What was understood: "SK13 1AB", "Ashford, Kent". */
  readonly label: string;
  readonly known: SureKnown | 'outward' | 'area' | 'place' | 'named';
  /** Files in content/councils, those with the most addresses first. */
  readonly councils: readonly string[];
  /** Other councils with addresses close by. */
  readonly close: readonly string[];
}

export type CouncilFinding =
  | { readonly kind: 'empty' }
  | { readonly kind: 'elsewhere'; readonly where: Elsewhere }
  /** Exactly one council, with no doubt about what was typed. */
  | (CandidateGroup & { readonly kind: 'one'; readonly known: SureKnown; readonly council: string })
  /** Many councils, so the borough or a postcode is asked for. */
  | { readonly kind: 'ask'; readonly groups: readonly CandidateGroup[] }
  /** The reader must choose. Several groups mean several ways to read what was typed. */
  | { readonly kind: 'choose'; readonly groups: readonly CandidateGroup[] }
  | { readonly kind: 'nothing' };

/** Looks up a postcode in the postcode index or table, for one day. */
export type LookUp = (of: PostcodeParts) => {
  readonly known: 'postcode' | 'sector' | 'outward' | 'nothing';
  readonly councils: readonly string[];
  readonly close: readonly string[];
};

/** Finds the council for what somebody typed. Without a postcode index or table, `lookUp` is null. */
export type FindCouncil = (typed: string, lookUp: LookUp | null) => CouncilFinding;

/**
 * Gives a function that finds the council for a postcode or part of one, a council, a district or a
 * place. If it may be either of two, both are given, never just the likelier one. Without a
 * postcode index or table, the letters of a postcode give the councils to choose from.
 *
 * @param day in London, such as 2027-04-01
 */
export function councilFinder(register: FinderRegister, day: string): FindCouncil {
  const known: Known = {
    ...{ register, day },
    namesLike: councilNameFinder(day, register),
    findArea: areaFinder(register.named),
    councils: new Map(Object.entries(register.councils)),
  };
  return (typed, lookUp) => find(typed, known, lookUp);
}

/** Everything that is known without a postcode index, prepared for one day. */
interface Known {
  readonly register: FinderRegister;
  readonly day: string;
  readonly namesLike: (typed: string) => NamesFound;
  readonly findArea: (typed: string) => FoundArea | null;
  readonly councils: ReadonlyMap<string, FinderRegister['councils'][string]>;
}

function find(typed: string, known: Known, lookUp: LookUp | null): CouncilFinding {
  const { register, day } = known;
  if (typed.trim() === '') return { kind: 'empty' };
  // Not `in`: every object has inherited names, such as "constructor".
  const isArea = (letters: string): boolean =>
    letters === 'BT' || Object.hasOwn(register.areas, letters);
  const postcode = readPostcode(typed, isArea);
  if (postcode?.kind === 'elsewhere') return postcode;
  const area = known.findArea(typed);
  if (area) return byName(area, typed, known);
  const names = known.namesLike(typed);
  if (postcode?.kind === 'area') {
    return choose([byArea(postcode.area, register, day), ...groupsOf(names)]);
  }
  if (postcode) {
    const homes = postcode.readings.filter(({ outward }) => !register.boxes.includes(outward));
    if (homes.length === 0) return { kind: 'elsewhere', where: 'not-a-home' };
    const groups = homes.map((reading) => byPostcode(reading, known, lookUp));
    // Readings that the index does not know are dropped if it knows another one.
    const found = groups.filter((group) => group.known !== 'area');
    return settle(alike(found.length > 0 ? found : groups));
  }
  if (names.sure) return settle(groupsOf(names));
  const within = names.exact ? null : inParts(typed, known);
  if (within) return choose([within]);
  return names.found.length > 0 ? choose(groupsOf(names)) : { kind: 'nothing' };
}

const groupsOf = ({ found }: NamesFound): CandidateGroup[] =>
  found.map(({ name, county, councils }) => ({
    label: county === null ? name : `${name}, ${county}`,
    known: county === null ? 'name' : 'place',
    councils,
    close: [],
  }));

/** A name in content/areas.yaml, together with places of exactly that name in other councils. */
function byName(found: FoundArea, typed: string, known: Known): CouncilFinding {
  if (found.kind === 'outside') return { kind: 'elsewhere', where: found.where };
  const { name, area } = found;
  const councils = onDay(area.councils, known);
  const group: CandidateGroup = { label: name, known: 'named', councils, close: [] };
  if (area.ask) return { kind: 'ask', groups: [group] };
  const names = known.namesLike(typed);
  const [only, other] = councils;
  const isCouncil =
    (names.sure && names.found[0]?.councils.join() === councils.join()) ||
    // Or it is another way to write the council's own name.
    nameKey(known.councils.get(only ?? '')?.name ?? '') === nameKey(name);
  if (only !== undefined && other === undefined && (area.sure || isCouncil)) {
    return settle([{ ...group, known: 'name' }]);
  }
  const others = names.exact
    ? groupsOf(names).filter(
        (each) =>
          each.known === 'place' &&
          // A place that shares a council with the area adds nothing.
          !each.councils.some((slug) => councils.includes(slug)),
      )
    : [];
  return choose([group, ...others]);
}

const onDay = (slugs: readonly string[], { councils, day }: Known): string[] => [
  ...new Set(slugs.flatMap((slug) => councilsWithDuty(slug, day, councils))),
];

/** Words for streets: there is a village called Lane, but hardly anybody means it. */
const streetWords = new Set(
  'street road lane avenue close drive way house court place gardens terrace crescent grove hill park farm flat'.split(
    ' ',
  ),
);

const isStreet = (word: string): boolean => streetWords.has(word.toLowerCase());

/** Finds a town or village among other words: "12 High Street Leeds", "Ashford Kent". */
function inParts(typed: string, known: Known): CandidateGroup | null {
  const words = typed
    .trim()
    .split(/[\s,]+/)
    .slice(0, 12);
  const whoseIs = (part: string): readonly string[] => {
    if (isStreet(part)) return [];
    const area = known.findArea(part);
    const named = area?.kind === 'area' ? onDay(area.area.councils, known) : [];
    const names = known.namesLike(part);
    const exact = names.exact ? names.found.flatMap(({ councils }) => councils) : [];
    return [...new Set([...named, ...exact])];
  };
  const group = (label: string, councils: readonly string[]): CandidateGroup => ({
    // Shortened, because somebody may have pasted a long text.
    ...{ label: label.slice(0, 60), known: 'named', councils, close: [] },
  });
  const parts = words.slice(1).map((_, at) => {
    const [head, tail] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    return { head, tail, ofHead: whoseIs(head), ofTail: whoseIs(tail) };
  });
  const all = parts.find(({ ofHead, ofTail }) => ofHead.length > 0 && ofTail.length > 0);
  for (const { head, tail, ofHead, ofTail } of parts) {
    const both = ofHead.filter((slug) => ofTail.includes(slug));
    if (both.length > 0) return group(`${head}, ${tail}`, both);
  }
  // Two names with no council in common: either may be meant.
  if (all) return group(typed.trim(), [...new Set([...all.ofHead, ...all.ofTail])]);
  // The town comes last in an address; failing that, take a name before words we do not know.
  const last = parts.find(({ ofTail }) => ofTail.length > 0);
  if (last) return group(last.tail, last.ofTail);
  const first = parts.findLast(
    ({ ofHead, tail }) => ofHead.length > 0 && !isStreet(tail.split(' ')[0] ?? ''),
  );
  return first ? group(first.head, first.ofHead) : null;
}

const choose = (groups: readonly CandidateGroup[]): CouncilFinding => ({ kind: 'choose', groups });

/** A single answer if nothing is left to choose or to doubt; otherwise a choice. */
function settle(groups: readonly CandidateGroup[]): CouncilFinding {
  const [group, otherGroup] = groups;
  const [council, other] = group?.councils ?? [];
  const known = sureKinds.find((each) => each === group?.known);
  return group && council !== undefined && known && !otherGroup && other === undefined
    ? { kind: 'one', ...group, known, council }
    : choose(groups);
}

function byArea(area: string, { areas, councils }: FinderRegister, day: string): CandidateGroup {
  const all = new Map(Object.entries(councils));
  const names =
    area === 'BT'
      ? [...all].filter(([, each]) => each.nation === 'northern-ireland').map(([slug]) => slug)
      : (areas[area] ?? []);
  const onDay = [...new Set(names.flatMap((name) => councilsWithDuty(name, day, all)))];
  return { label: area, known: 'area', councils: onDay, close: [] };
}

function byPostcode(reading: PostcodeParts, known: Known, lookUp: LookUp | null): CandidateGroup {
  const { register, day } = known;
  const trusts = register.areas[reading.outward];
  // In Northern Ireland the first half gives the trusts. The index covers only Great Britain.
  if (trusts) return { label: reading.outward, known: 'sector', councils: trusts, close: [] };
  const found = lookUp?.(reading);
  // What was looked up may be older than the register, and name a council that has ended since.
  const councils = onDay(found?.councils ?? [], known);
  return !found || found.known === 'nothing' || councils.length === 0
    ? byArea(areaOf(reading.outward), register, day)
    : {
        label: formatPostcode(upTo(found.known, reading)),
        known: found.known,
        councils,
        close: onDay(found.close, known).filter((slug) => !councils.includes(slug)),
      };
}

/** The part of a postcode that the result is based on. */
function upTo(known: 'postcode' | 'sector' | 'outward', reading: PostcodeParts): PostcodeParts {
  const { outward, sector } = reading;
  if (known === 'postcode') return reading;
  return known === 'outward' || sector === undefined ? { outward } : { outward, sector };
}

/** Removes groups that repeat another one. */
const alike = (groups: readonly CandidateGroup[]): CandidateGroup[] => [
  ...new Map(groups.map((group) => [JSON.stringify({ ...group }), group])).values(),
];
