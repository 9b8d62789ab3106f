import { placesByDistrict } from '../../src/councils/districts.ts';
import type { Council, Districts } from '../../src/councils/schema.ts';
import { sectorSorter, type Sectors } from '../../src/postcodes/sectors.ts';
import { unitNumber } from '../../src/postcodes/unit.ts';
import type { PostcodeSource } from './source.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/** Who has which district. */
interface Responsible {
  readonly councils: ReadonlyMap<string, Council>;
  readonly districts: Districts;
  /** In London. */
  readonly today: string;
}

/** The postcodes of a source by sector. */
export interface SortedPostcodes {
  readonly sectors: Sectors;
  readonly count: number;
  /** How many postcodes the source puts in no district. */
  readonly unplaced: number;
}

/**
 * Reads all postcodes and sorts them by sector.
 *
 * @throws SetupProblem for districts that no council has, and councils without a single postcode
 */
export async function sortPostcodes(
  source: Pick<PostcodeSource, 'postcodes'>,
  { councils, districts, today }: Responsible,
): Promise<SortedPostcodes> {
  const places = placesByDistrict(councils, districts);
  const sorter = sectorSorter();
  const unknown = new Map<string, string>();
  let [count, unplaced] = [0, 0];
  for await (const some of source.postcodes()) {
    for (const { outward, sector, unit, district, east, north } of some) {
      count += 1;
      const place = places.get(district);
      const number = unitNumber(unit);
      if (district === '' || number === null) unplaced += 1;
      else if (place === undefined) unknown.set(district, `${outward} ${String(sector)}${unit}`);
      else sorter.add({ outward, sector, unit: number, place, east, north });
    }
  }
  refuseUnknown(unknown);
  const sectors = sorter.sorted();
  refuseEmpty(sectors.places, councils, today);
  return { sectors, count, unplaced };
}

function refuseUnknown(unknown: ReadonlyMap<string, string>): void {
  if (unknown.size === 0) return;
  const some = [...unknown].slice(0, 5).map(([code, example]) => `${code} (such as ${example})`);
  throw new SetupProblem(
    `The zip has ${String(unknown.size)} district ${unknown.size === 1 ? 'code' : 'codes'} that nobody has: ${some.join(', ')}. Councils have changed: write the code into content/districts.yaml, or as "gss" into a file of content/councils.`,
  );
}

/** Northern Ireland is not in the lists, and an abolished council may have no postcodes left. */
function refuseEmpty(
  places: readonly string[],
  councils: ReadonlyMap<string, Council>,
  today: string,
): void {
  const found = new Set(
    places.flatMap((place) => place.split(' ').map((part) => part.replace(/^.*=/, ''))),
  );
  const empty = [...councils].filter(
    ([name, { nation, until }]) =>
      nation !== 'northern-ireland' && !found.has(name) && (until === undefined || until >= today),
  );
  if (empty.length === 0) return;
  const names = empty.slice(0, 5).map(([, { name }]) => name);
  throw new SetupProblem(
    `The zip has no postcode for ${String(empty.length)} of the councils: ${names.join(', ')}${empty.length > 5 ? ' …' : ''}. Either it is not whole, or a "gss" in content/councils or a code in content/districts.yaml is no longer right.`,
  );
}
