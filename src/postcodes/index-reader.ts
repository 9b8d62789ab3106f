// Reads the list of places in the browser. places-file-writer.ts writes it, and
// docs/decisions/0010-postcodes.md tells it byte by byte.
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
export type Answer =
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
  readonly lookUp: (of: PostcodeParts) => Answer;
}

/** The first byte of the file. Raise it whenever its form changes. */
export const version = 1;

interface Sector {
  readonly own: readonly string[];
  readonly near: readonly string[];
  /** Where a split sector begins in the columns of units, states and lengths. */
  readonly bits: number;
  readonly states: number;
  readonly lengths: number;
}

/** Takes numbers out of bytes, one after the other. */
function numbersFrom(bytes: Uint8Array, start = 0) {
  let at = start;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new Error('The list of places is cut short.');
    at += 1;
    return value;
  };
  /** Seven bits a byte, low ones first; the top bit says that more follow. */
  const number = (): number => {
    const value = byte();
    return value < 128 ? value : (value & 127) + 128 * number();
  };
  return { byte, number, at: () => at };
}

const columnsOf = 9;

/**
 * Opens the list. It works on the bytes alone: nothing is asked of any server.
 *
 * @param file the bytes, inflated
 * @throws Error where the file is of another version, cut short or not such a file
 */
export function openPostcodeIndex(file: Uint8Array): PostcodeIndex {
  const head = numbersFrom(file);
  if (head.byte() !== version) throw new Error('The list of places is of another version.');
  const lengths = Array.from({ length: columnsOf }, head.number);
  let end = head.at();
  const columns = lengths.map((length) => file.subarray(end, (end += length)));
  if (end !== file.length) throw new Error('The list of places is cut short.');
  const column = (index: number): Uint8Array => columns[index] ?? new Uint8Array();
  const text = (index: number): string => new TextDecoder().decode(column(index));

  const about = JSON.parse(text(0)) as AboutIndex;
  const places = text(1).split('\n');
  const [digits, counts, members] = [3, 4, 5].map((index) => numbersFrom(column(index)));
  const runs = numbersFrom(column(8));
  const outwards = new Map<string, Map<number, Sector>>();
  let [area, before, bits, states] = ['', 0, 0, 0];
  if (!digits || !counts || !members) throw new Error('The list of places is cut short.');
  for (const code of text(2) === '' ? [] : text(2).split(',')) {
    area = /^[A-Z]+/.exec(code)?.[0] ?? area;
    const mask = digits.byte() + 256 * digits.byte();
    const sectors = new Map<number, Sector>();
    for (let digit = 0; digit < 10; digit += 1) {
      if (((mask >> digit) & 1) === 0) continue;
      const count = counts.byte();
      const list = Array.from({ length: (count & 15) + (count >> 4) }, () => {
        const step = members.number();
        return before + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
      });
      before = list[0] ?? before;
      const named = list.map((place) => places[place] ?? '');
      const [own, near] = [named.slice(0, count & 15), named.slice(count & 15)];
      sectors.set(digit, { own, near, bits, states, lengths: runs.at() });
      if (own.length === 1) continue;
      bits += 50;
      // Over this sector's runs: the length of the last one is 0.
      do states += 1;
      while (runs.number() > 0);
    }
    outwards.set(/^\d/.test(code) ? area + code : code, sectors);
  }

  /** Which of a split sector's places a unit is in, and if another is close; null: not known. */
  const stateOf = (sector: Sector, unit: number): number | null => {
    const isKnown = (n: number): boolean =>
      (((column(6)[sector.bits + (n >> 3)] ?? 0) >> (n & 7)) & 1) === 1;
    if (!isKnown(unit)) return null;
    let rank = 0;
    for (let n = 0; n < unit; n += 1) if (isKnown(n)) rank += 1;
    const run = numbersFrom(column(8), sector.lengths);
    for (let state = sector.states; ; state += 1) {
      const length = run.number();
      if (length === 0 || rank < length) return column(7)[state] ?? 0;
      rank -= length;
    }
  };

  const lookUp = ({ outward, sector: digit, unit = '' }: PostcodeParts): Answer => {
    const sectors = outwards.get(outward);
    if (!sectors) return { known: 'nothing' };
    const sector = sectors.get(digit ?? -1);
    if (!sector) {
      const all = [...sectors.values()].flatMap(({ own }) => own);
      return { known: 'outward', places: [...new Set(all)], close: [] };
    }
    const { own, near } = sector;
    const number = unitNumber(unit);
    const state = own.length > 1 && number !== null ? stateOf(sector, number) : null;
    if (state === null) return { known: 'sector', places: own, close: near };
    const place = own[state >> 1] ?? '';
    const others = [...own, ...near].filter((other) => other !== place);
    return { known: 'postcode', places: [place], close: state % 2 === 1 ? others : [] };
  };
  return { about, lookUp };
}
