// The postcode table, for sites where nobody has made a postcode index: it knows first halves and
// sectors, but no single postcode.
import type { AboutIndex, PostcodeIndex } from './index-reader.ts';

/** The table as it stands in content/postcode-table.yaml, and as the browser fetches it. */
export interface PostcodeTable extends AboutIndex {
  readonly licence: string;
  /**
   * Places, those with the most postcodes first, by how a postcode begins: "LS29" for all of it,
   * "LS29 6" for a sector, "LS29 0-3,6" for several sectors with the same places.
   */
  readonly starts: Readonly<Record<string, readonly string[]>>;
}

/** The first half in a key of the table. */
export const outwardIn = (key: string): string => key.split(' ')[0] ?? '';

/** The digits of the sectors in a key of the table: none in "LS29", 0, 1, 2, 3 and 6 in "LS29 0-3,6". */
export const digitsIn = (key: string): number[] =>
  (key.split(' ')[1]?.split(',') ?? []).flatMap((part) => {
    const [first = NaN, last = first] = part.split('-').map(Number);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, step) => first + step);
  });

/** What the table has of a first half. */
interface Outward {
  /** All places in it, where it has a line of its own. */
  all?: readonly string[];
  readonly sectors: Map<number, readonly string[]>;
}

/**
 * Opens the table. A sector that is not in it gets every place of its first half, as in the postcode
 * index, and a postcode gets what its sector has. It never says who is close by, which it does not
 * know.
 */
export function openPostcodeTable({
  starts,
}: Pick<PostcodeTable, 'starts'>): PostcodeIndex['lookUp'] {
  const outwards = new Map<string, Outward>();
  for (const [key, places] of Object.entries(starts)) {
    const outward: Outward = outwards.get(outwardIn(key)) ?? { sectors: new Map() };
    outwards.set(outwardIn(key), outward);
    const digits = digitsIn(key);
    if (digits.length === 0) outward.all = places;
    for (const digit of digits) outward.sectors.set(digit, places);
  }
  return ({ outward, sector }) => {
    const found = outwards.get(outward);
    if (!found) return { known: 'nothing' };
    const places = found.sectors.get(sector ?? -1);
    if (places) return { known: 'sector', places, close: [] };
    const all = found.all ?? [...new Set([...found.sectors.values()].flat())];
    return { known: 'outward', places: all, close: [] };
  };
}
