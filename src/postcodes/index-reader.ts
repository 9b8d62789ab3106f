// Reads the list of places in the browser. places-file-writer.ts writes it, and
// docs/decisions/0010-postcodes.md tells it byte by byte.
import { bitAt, byteReader } from './byte-reader.ts';
import type { PostcodeParts } from './parts.ts';
import { unitNumber } from './unit.ts';

/** What the list was made from. */
export interface AboutIndex {
  /** How old the postcodes are: a day such as 2025-10-17, or a month such as 2026-02. */
  readonly edition: string;
  readonly source: 'OS Code-Point Open' | 'ONS Postcode Directory';
  /** The lines that the licence asks to be shown, as they are given. */
  readonly credits: readonly string[];
  /** How many postcodes the source had. */
  readonly postcodes: number;
}

/**
 * What the list says of a postcode. A place is a line of councils, by the names of their files:
 * `surrey 2027-04-01=east-surrey`. See `councilsOn` for who that is on a day.
 */
export type LookUpResult =
  | {
      /** How much of the postcode the answer rests on. */
      readonly known: 'postcode' | 'sector' | 'outward';
      /** All it can be. Several: they cannot be told apart here. */
      readonly places: readonly string[];
      /** Other places with a postcode close by; none are given for an outward code. */
      readonly close: readonly string[];
    }
  /** Not even the first half is known: a slip of the finger, or not in Great Britain. */
  | { readonly known: 'nothing' };

/** The opened list. */
export interface PostcodeIndex {
  readonly about: AboutIndex;
  readonly lookUp: (of: PostcodeParts) => LookUpResult;
}

/** The first byte of the file. Raise it whenever its form changes. */
export const indexVersion = 1;

/** The parts of the file, in their order. */
const columnNames = [
  ...(['about', 'places', 'outwards', 'digits', 'counts'] as const),
  ...(['members', 'known', 'states', 'runs'] as const),
];
type Columns = Readonly<Record<(typeof columnNames)[number], Uint8Array>>;

/** The first five characters of a postcode, such as "RH1 5", and the places that it touches. */
interface Sector {
  readonly own: readonly string[];
  readonly near: readonly string[];
  /** Where a sector with several places begins in the columns of known units, states and runs. */
  readonly known: number;
  readonly states: number;
  readonly runs: number;
}

/** By their digits, the sectors of each outward code. */
type Outwards = ReadonlyMap<string, ReadonlyMap<number, Sector>>;

/** A bit for each of the 400 units that a sector may have. */
const bytesOfUnits = 50;

/**
 * Opens the list. It works on the bytes alone: nothing is asked of any server.
 *
 * @param file the bytes, inflated
 * @throws Error where the file is of another version, cut short or not such a file
 */
export function openPostcodeIndex(file: Uint8Array): PostcodeIndex {
  const columns = columnsIn(file);
  const outwards = outwardsIn(columns);
  return {
    about: JSON.parse(textOf(columns.about)) as AboutIndex,
    lookUp: ({ outward, sector: digit, unit = '' }) => {
      const sectors = outwards.get(outward);
      if (!sectors) return { known: 'nothing' };
      const sector = sectors.get(digit ?? -1);
      if (!sector) {
        const all = [...sectors.values()].flatMap(({ own }) => own);
        return { known: 'outward', places: [...new Set(all)], close: [] };
      }
      return inSector(sector, unitNumber(unit), columns);
    },
  };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function columnsIn(file: Uint8Array): Columns {
  const head = byteReader(file);
  if (head.byte() !== indexVersion) throw new Error('The list of places is of another version.');
  const lengths = columnNames.map(() => head.number());
  let end = head.at();
  const columns = lengths.map((length) => file.subarray(end, (end += length)));
  if (end !== file.length) throw new Error('The list of places is cut short.');
  return Object.fromEntries(columnNames.map((name, at) => [name, columns[at]])) as Columns;
}

function outwardsIn(columns: Columns): Outwards {
  const codes = textOf(columns.outwards);
  const digits = byteReader(columns.digits);
  const nextSector = sectorReader(columns);
  let area = '';
  return new Map(
    (codes === '' ? [] : codes.split(',')).map((code) => {
      area = /^[A-Z]+/.exec(code)?.[0] ?? area;
      // A bit for each of the digits from 0 to 9.
      const mask = new Uint8Array([digits.byte(), digits.byte()]);
      const there = Array.from({ length: 10 }, (_, digit) => digit).filter((n) => bitAt(mask, n));
      const sectors = new Map(there.map((digit) => [digit, nextSector()]));
      return [/^\d/.test(code) ? area + code : code, sectors];
    }),
  );
}

/** Gives a function that reads one sector after the other. */
function sectorReader(columns: Columns): () => Sector {
  const places = textOf(columns.places).split('\n');
  const counts = byteReader(columns.counts);
  const members = byteReader(columns.members);
  const runs = byteReader(columns.runs);
  let [before, known, states] = [0, 0, 0];

  return () => {
    const count = counts.byte();
    const [owns, nears] = [count & 15, count >> 4];
    // Each member is a step from the first member of the sector before: 0, -1, 1, -2 …
    const list = Array.from({ length: owns + nears }, () => {
      const step = members.number();
      return before + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
    });
    before = list[0] ?? before;
    const named = list.map((place) => places[place] ?? '');
    const [own, near] = [named.slice(0, owns), named.slice(owns)];
    const sector = { own, near, known, states, runs: runs.at() };
    if (own.length !== 1) {
      known += bytesOfUnits;
      // Over this sector's runs: the length of the last one is 0.
      do states += 1;
      while (runs.number() > 0);
    }
    return sector;
  };
}

function inSector(sector: Sector, unit: number | null, columns: Columns): LookUpResult {
  const { own, near } = sector;
  const state = own.length > 1 && unit !== null ? stateOf(sector, unit, columns) : null;
  if (state === null) return { known: 'sector', places: own, close: near };
  const place = own[state >> 1] ?? '';
  const others = [...own, ...near].filter((other) => other !== place);
  return { known: 'postcode', places: [place], close: state % 2 === 1 ? others : [] };
}

/** Which of a sector's places a unit is in, and if another is close; null where it is not known. */
function stateOf(sector: Sector, unit: number, columns: Columns): number | null {
  const known = columns.known.subarray(sector.known);
  if (!bitAt(known, unit)) return null;
  let rank = 0;
  for (let n = 0; n < unit; n += 1) if (bitAt(known, n)) rank += 1;
  const runs = byteReader(columns.runs, sector.runs);
  for (let state = sector.states; ; state += 1) {
    const length = runs.number();
    if (length === 0 || rank < length) return columns.states[state] ?? 0;
    rank -= length;
  }
}
