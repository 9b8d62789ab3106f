// Reads the postcode index in the browser. index-writer.ts writes it, and
// docs/decisions/0010-postcodes.md describes it byte by byte.
import { bitAt, byteReader } from './byte-reader.ts';
import type { PostcodeParts } from './parts.ts';
import { unitNumber } from './unit.ts';

/** What a postcode index was made from. */
export interface AboutIndex {
  /** The date of the postcodes: a day such as 2025-10-17, or a month such as 2026-02. */
  readonly edition: string;
  readonly source: 'OS Code-Point Open' | 'ONS Postcode Directory';
  /** The exact lines that the licence requires us to show. */
  readonly credits: readonly string[];
  /** How many postcodes the source had. */
  readonly postcodes: number;
}

/**
 * What the index says about a postcode. A place is a line of councils, by the names of their files:
 * `surrey 2027-04-01=east-surrey`. `councilsOn` gives the council on a day.
 */
export type LookUpResult =
  | {
      /** How much of the postcode the result is based on. */
      readonly known: 'postcode' | 'sector' | 'outward';
      /** Every place that it may be in. */
      readonly places: readonly string[];
      /** Other places with a postcode close by; never any for an outward code. */
      readonly close: readonly string[];
    }
  /** Not even the outward code is known: it is mistyped, or not in Great Britain. */
  | { readonly known: 'nothing' };

/** A postcode index that has been opened. */
export interface PostcodeIndex {
  readonly about: AboutIndex;
  readonly lookUp: (of: PostcodeParts) => LookUpResult;
}

/** The first byte of the file. Raise it whenever the format changes. */
export const indexVersion = 1;

/** The parts of the file, in order. */
const columnNames = [
  ...(['about', 'places', 'outwards', 'digits', 'counts'] as const),
  ...(['members', 'known', 'states', 'runs'] as const),
];
type Columns = Readonly<Record<(typeof columnNames)[number], Uint8Array>>;

/** A postcode sector, such as "RH1 5", as the index holds it, and the places it touches. */
interface IndexedSector {
  readonly own: readonly string[];
  readonly near: readonly string[];
  /** Where a sector with several places starts in the columns of known units, states and runs. */
  readonly known: number;
  readonly states: number;
  readonly runs: number;
}

/** The sectors of each outward code, by their digit. */
type Outwards = ReadonlyMap<string, ReadonlyMap<number, IndexedSector>>;

/** One bit for each of the 400 units that a sector may have. */
const bytesOfUnits = 50;

/**
 * Opens a postcode index. Look-ups use only these bytes and ask no server anything.
 *
 * @param file the bytes, already uncompressed
 * @throws Error if the file has another version, is cut short, or is something else
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
  if (head.byte() !== indexVersion) throw new Error('The postcode index has another version.');
  const lengths = columnNames.map(() => head.number());
  let end = head.at();
  const columns = lengths.map((length) => file.subarray(end, (end += length)));
  if (end !== file.length) throw new Error('The postcode index is cut short.');
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
      // One bit for each digit from 0 to 9.
      const mask = new Uint8Array([digits.byte(), digits.byte()]);
      const there = Array.from({ length: 10 }, (_, digit) => digit).filter((n) => bitAt(mask, n));
      const sectors = new Map(there.map((digit) => [digit, nextSector()]));
      return [/^\d/.test(code) ? area + code : code, sectors];
    }),
  );
}

/** Gives a function that reads the next sector each time. */
function sectorReader(columns: Columns): () => IndexedSector {
  const places = textOf(columns.places).split('\n');
  const counts = byteReader(columns.counts);
  const members = byteReader(columns.members);
  const runs = byteReader(columns.runs);
  let [before, known, states] = [0, 0, 0];

  return () => {
    const count = counts.byte();
    const [owns, nears] = [count & 15, count >> 4];
    // Each member is a step from the previous sector's first member, coded 0, -1, 1, -2 …
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
      // Skip this sector's runs, the last of which has length 0.
      do states += 1;
      while (runs.number() > 0);
    }
    return sector;
  };
}

function inSector(sector: IndexedSector, unit: number | null, columns: Columns): LookUpResult {
  const { own, near } = sector;
  const state = own.length > 1 && unit !== null ? stateOf(sector, unit, columns) : null;
  if (state === null) return { known: 'sector', places: own, close: near };
  const place = own[state >> 1] ?? '';
  const others = [...own, ...near].filter((other) => other !== place);
  return { known: 'postcode', places: [place], close: state % 2 === 1 ? others : [] };
}

/** A unit's state, for its place and whether another is close; null if the unit is not known. */
function stateOf(sector: IndexedSector, unit: number, columns: Columns): number | null {
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
