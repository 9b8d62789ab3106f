import { nearbyPlaces, type PlacedPoint } from './nearby.ts';
import { unitsOfSector } from './unit.ts';

/** A postcode from the source, and the place it is in. */
export interface PlacedPostcode {
  readonly outward: string;
  readonly sector: number;
  /** The last two letters as a number, 0 to 399. */
  readonly unit: number;
  /** A line of councils: see `LookUpResult` in index-reader.ts. */
  readonly place: string;
  /** In metres on the National Grid; 0 if the source gives no position. */
  readonly east: number;
  readonly north: number;
}

/** The places of one postcode sector, such as "GU1 2", as indexes of `Sectors.places`. */
export interface Sector {
  readonly outward: string;
  readonly digit: number;
  /** The places that its postcodes are in. A sector with more than one is called split. */
  readonly own: readonly number[];
  /** Other places that have a postcode close to one of this sector's. */
  readonly near: readonly number[];
  /** For each of 400 units: 0 if unknown, else 1 + 2 × (index in `own`) + (1 if one is close). */
  readonly units: Uint8Array;
}

/** All sectors in order, and all the places in them. */
export interface Sectors {
  readonly places: readonly string[];
  readonly sectors: readonly Sector[];
}

/** Something wrong with the source of postcodes. The message is for whoever downloaded it. */
export class PostcodesFault extends Error {
  override name = 'PostcodesFault';
}

interface Known {
  readonly outward: string;
  readonly digit: number;
  readonly place: Int16Array;
  readonly east: Int32Array;
  readonly north: Int32Array;
}

interface Point extends PlacedPoint {
  readonly sector: Known;
  readonly unit: number;
}

/** Sorts postcodes into sectors: add them all in any order, then call `sorted`. */
export interface SectorSorter {
  /** @throws PostcodesFault for a postcode that has already been added */
  readonly add: (postcode: PlacedPostcode) => void;
  readonly sorted: () => Sectors;
}

/** An empty sorter. It stores only numbers, because there are 1.7 million postcodes. */
export function sectorSorter(): SectorSorter {
  const known = new Map<string, Known>();
  const numbers = new Map<string, number>();
  return {
    add: ({ outward, sector: digit, unit, place, east, north }) => {
      const number = numbers.get(place) ?? numbers.size;
      numbers.set(place, number);
      const name = sortKey(outward) + String(digit);
      const sector = known.get(name) ?? emptySector(outward, digit);
      known.set(name, sector);
      if ((sector.place[unit] ?? -1) >= 0) {
        throw new PostcodesFault(`A postcode in ${outward} ${String(digit)} is listed twice.`);
      }
      sector.place[unit] = number;
      sector.east[unit] = east;
      sector.north[unit] = north;
    },
    sorted: () => {
      const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sector]) => sector);
      const close = new Map<Known, Map<number, ReadonlySet<number>>>();
      for (const [{ sector, unit }, places] of nearbyPlaces(pointsOf(sorted))) {
        close.set(
          sector,
          (close.get(sector) ?? new Map<number, ReadonlySet<number>>()).set(unit, places),
        );
      }
      const sectors = sorted.map((sector) => finished(sector, close.get(sector) ?? new Map()));
      return { places: [...numbers.keys()], sectors };
    },
  };
}

/** A key that is padded to sort AB9 before AB10, and E1 before E1W. */
function sortKey(outward: string): string {
  const [, area = '', number = '', letter = ''] = /^([A-Z]+)(\d+)([A-Z]?)$/.exec(outward) ?? [];
  return area.padEnd(2) + number.padStart(2, '0') + letter.padEnd(1);
}

function emptySector(outward: string, digit: number): Known {
  const [east, north] = [new Int32Array(unitsOfSector), new Int32Array(unitsOfSector)];
  return { outward, digit, place: new Int16Array(unitsOfSector).fill(-1), east, north };
}

function* pointsOf(sectors: readonly Known[]): Generator<Point> {
  for (const sector of sectors) {
    for (const [unit, place] of sector.place.entries()) {
      const [east, north] = [sector.east[unit] ?? 0, sector.north[unit] ?? 0];
      if (place >= 0 && east > 0) yield { sector, unit, place, east, north };
    }
  }
}

function finished(
  { outward, digit, place: placeOf }: Known,
  close: ReadonlyMap<number, ReadonlySet<number>>,
): Sector {
  const own = [...new Set(placeOf)].filter((place) => place >= 0);
  const near = [...new Set([...close.values()].flatMap((places) => [...places]))];
  const units = Uint8Array.from(placeOf, (place, unit) =>
    place < 0 ? 0 : 1 + 2 * own.indexOf(place) + (close.has(unit) ? 1 : 0),
  );
  return { outward, digit, own, near: near.filter((place) => !own.includes(place)), units };
}
