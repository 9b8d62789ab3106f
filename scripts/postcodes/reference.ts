// What a list of postcodes says, worked out without the code that makes and reads the list of
// places, to check it against: no place lines, no squares, no bits. Slow but simple.
import { councilOfDistrict, councilsWithDuty } from '../../src/councils/successors.ts';
import type { Council, Districts } from '../../src/councils/schema.ts';
import { dayAfter } from '../../src/time/days.ts';
import type { PostcodeSource } from './source.ts';

/** What is true of one sector. */
export interface TrueSector {
  readonly outward: string;
  readonly digit: number;
  /** The pasts of its known units, by their two letters, as indexes into `Truth.pasts`. */
  readonly units: Map<string, number>;
  /** For each unit, the other pasts that have a postcode close by. */
  readonly close: Map<string, Set<number>>;
}

/** What is true of a whole list of postcodes. */
export interface Truth {
  /** Today, and for every change both the day itself and the day before. */
  readonly days: readonly string[];
  /** Which council it was on each of the days. Districts that always agree share one past. */
  readonly pasts: readonly (readonly string[])[];
  readonly sectors: readonly TrueSector[];
  /** Postcodes in no district. */
  readonly unplaced: number;
}

/** @param today the day in London */
export async function truthOf(
  source: Pick<PostcodeSource, 'postcodes'>,
  councils: ReadonlyMap<string, Council>,
  districts: Districts,
  today: string,
): Promise<Truth> {
  const changes = [
    ...Object.values(districts).flatMap((each) => each.councils.map(({ from }) => from)),
    ...[...councils.values()].map(({ from }) => from),
  ].filter((day) => day !== undefined);
  const days = [...new Set([today, ...changes.flatMap((day) => [dayAfter(day, -1), day])])].sort();
  const byCode = new Map([...councils].map(([name, { gss }]) => [gss, name]));
  const pastOf = (district: string): string[] =>
    days.map(
      (day) =>
        councilOfDistrict(district, day, districts) ??
        councilsWithDuty(byCode.get(district) ?? '', day, councils).join(' or '),
    );

  const pasts = new Map<string, number>();
  const pastOfDistrict = new Map<string, number>();
  const sectors = new Map<string, TrueSector>();
  const points: Point[] = [];
  let unplaced = 0;
  for await (const some of source.postcodes()) {
    for (const { outward, sector: digit, unit, district, east, north } of some) {
      if (district === '') {
        unplaced += 1;
        continue;
      }
      let past = pastOfDistrict.get(district);
      if (past === undefined) {
        const line = pastOf(district).join('|');
        past = pasts.get(line) ?? pasts.size;
        pasts.set(line, past);
        pastOfDistrict.set(district, past);
      }
      const name = `${outward} ${String(digit)}`;
      const sector = sectors.get(name) ?? { outward, digit, units: new Map(), close: new Map() };
      sectors.set(name, sector);
      sector.units.set(unit, past);
      if (east > 0) points.push({ sector, unit, past, east, north });
    }
  }
  noteClose(points);
  return {
    days,
    pasts: [...pasts.keys()].map((line) => line.split('|')),
    sectors: [...sectors.values()],
    unplaced,
  };
}

interface Point {
  readonly sector: TrueSector;
  readonly unit: string;
  readonly past: number;
  readonly east: number;
  readonly north: number;
}

/**
 * How far a postcode's addresses may extend, in metres: as far as the third nearest postcode, but
 * at least 200 and at most 500.
 */
function reachOf(i: number, east: Int32Array, north: Int32Array): number {
  const nearest = [500, 500, 500];
  for (const step of [-1, 1]) {
    for (let j = i + step; j >= 0 && j < east.length; j += step) {
      const [across, up] = [(east[j] ?? 0) - (east[i] ?? 0), (north[j] ?? 0) - (north[i] ?? 0)];
      const third = nearest[2] ?? 500;
      if (Math.abs(across) >= third) break;
      if (Math.abs(up) >= third) continue;
      const away = Math.hypot(across, up);
      if (away < third) {
        nearest[2] = away;
        nearest.sort((a, b) => a - b);
      }
    }
  }
  return Math.max(nearest[2] ?? 500, 200);
}

/** Sweeps from west to east. Two are close if their reaches add up to the distance between them. */
function noteClose(points: Point[]): void {
  points.sort((a, b) => a.east - b.east);
  const east = Int32Array.from(points, (point) => point.east);
  const north = Int32Array.from(points, (point) => point.north);
  const past = Int16Array.from(points, (point) => point.past);
  const reach = Float64Array.from(points, (_, i) => reachOf(i, east, north));
  const note = (at: number, other: number): void => {
    const point = points[at];
    const found = past[other];
    if (!point || found === undefined) return;
    const { close } = point.sector;
    close.set(point.unit, (close.get(point.unit) ?? new Set<number>()).add(found));
  };
  for (let i = 0; i < points.length; i += 1) {
    const [x = 0, y = 0] = [east[i], north[i]];
    for (let j = i + 1; j < points.length; j += 1) {
      const [across, up] = [(east[j] ?? 0) - x, (north[j] ?? 0) - y];
      if (across > 1000) break;
      if (past[i] === past[j] || Math.abs(up) > 1000) continue;
      if (Math.hypot(across, up) > (reach[i] ?? 0) + (reach[j] ?? 0)) continue;
      note(i, j);
      note(j, i);
    }
  }
}
