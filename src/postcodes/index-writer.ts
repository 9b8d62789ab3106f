import { indexVersion, type AboutIndex } from './index-reader.ts';
import { PostcodesFault, type Sector, type Sectors } from './sectors.ts';

/**
 * Writes the sectors as one small file, which index-reader.ts reads and
 * docs/decisions/0010-postcodes.md describes byte by byte. Data of one kind is kept together (all
 * counts, then all places), which helps gzip to compress it.
 *
 * @throws PostcodesFault for a sector with more than 15 places, for which the format has no room
 */
export function writePostcodeIndex(
  about: AboutIndex,
  { places, sectors }: Sectors,
): Uint8Array<ArrayBuffer> {
  const outwards = [...new Set(sectors.map(({ outward }) => outward))];
  const split = sectors.filter(({ own }) => own.length > 1);
  const order = [...new Set(sectors.flatMap(({ own, near }) => [...own, ...near]))];
  const runs = split.map(runsOf);
  const columns = [
    text(JSON.stringify(about)),
    text(order.map((place) => places[place]).join('\n')),
    text(shortened(outwards).join(',')),
    digitsOf(outwards, sectors),
    sectors.map(countsOf),
    membersOf(sectors, order),
    split.flatMap(({ units }) => bitsOf(units)),
    runs.flat().map(({ state }) => state),
    runs.flatMap((sector) => sector.flatMap(({ length }) => numberOf(length))),
  ];
  const lengths = columns.flatMap((column) => numberOf(column.length));
  return Uint8Array.from([indexVersion, ...lengths, ...columns.flat()]);
}

const text = (words: string): number[] => [...new TextEncoder().encode(words)];

/** "AB10", "AB11" become "AB10", "11": a code that starts with a digit is in the previous area. */
function shortened(outwards: readonly string[]): string[] {
  const area = (outward = '') => outward.replace(/\d.*/, '');
  return outwards.map((outward, i) =>
    area(outward) === area(outwards[i - 1]) ? outward.slice(area(outward).length) : outward,
  );
}

/** Two bytes for each outward code, the low one first: bit n is set if sector n exists. */
function digitsOf(outwards: readonly string[], sectors: readonly Sector[]): number[] {
  const masks = new Map(outwards.map((outward) => [outward, 0]));
  for (const { outward, digit } of sectors) {
    masks.set(outward, (masks.get(outward) ?? 0) | (1 << digit));
  }
  return [...masks.values()].flatMap((mask) => [mask & 255, mask >> 8]);
}

function countsOf({ outward, digit, own, near }: Sector): number {
  if (own.length > 15 || near.length > 15) {
    throw new PostcodesFault(`${outward} ${String(digit)} has more than 15 places.`);
  }
  return own.length + 16 * near.length;
}

/** Each sector's places as steps from the previous sector's first place, because most are 0. */
function membersOf(sectors: readonly Sector[], order: readonly number[]): number[] {
  const positions = new Map(order.map((place, position) => [place, position]));
  let before = 0;
  return sectors.flatMap(({ own, near }) => {
    const members = [...own, ...near].map((place) => positions.get(place) ?? 0);
    const steps = members.flatMap((member) => {
      const step = member - before;
      return numberOf(step < 0 ? -2 * step - 1 : 2 * step);
    });
    before = members[0] ?? before;
    return steps;
  });
}

/** 50 bytes, the lowest bit first: bit n is set if unit n is known. */
function bitsOf(units: Uint8Array): number[] {
  const bytes = new Array<number>(50).fill(0);
  units.forEach((state, unit) => {
    if (state > 0) bytes[unit >> 3] = (bytes[unit >> 3] ?? 0) | (1 << (unit & 7));
  });
  return bytes;
}

interface Run {
  readonly state: number;
  length: number;
}

/** The states of the known units, as runs of equal ones. Length 0 means all the rest. */
function runsOf({ units }: Sector): Run[] {
  const runs: Run[] = [];
  for (const unit of units) {
    const last = runs.at(-1);
    if (unit === 0) continue;
    if (last?.state === unit - 1) last.length += 1;
    else runs.push({ state: unit - 1, length: 1 });
  }
  const last = runs.at(-1);
  if (last) last.length = 0;
  return runs;
}

/** Seven bits in each byte, the lowest first; the top bit is set if more bytes follow. */
function numberOf(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...numberOf(number >> 7)];
}
