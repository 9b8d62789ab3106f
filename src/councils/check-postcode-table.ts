import { noSuchFile } from '../authoring/messages.ts';
import { areaOf } from '../postcodes/parse.ts';
import { digitsIn, outwardIn } from '../postcodes/table.ts';
import type { CouncilContent } from './content-files.ts';

const file = 'content/postcode-table.yaml';
const again = '  wanted: the table made again (npm run postcodes -- --table)';

type Checked = Pick<CouncilContent, 'postcodeTable' | 'areas' | 'councils'>;

/**
 * Finds what is wrong in the postcode table: councils that there are not, days that are not theirs,
 * sectors in two lines, and councils that are missing where something wider is asked for.
 */
export const checkPostcodeTable = (content: Checked): string[] => [
  ...placeFaults(content),
  ...twiceFaults(content),
  ...outwardFaults(content),
  ...areaFaults(content),
];

const line = (key: string): string => `${file}, "${key}"`;

/** The councils of a place, with the day on which a later one starts. */
const inPlace = (place: string): { slug: string; from?: string }[] =>
  place.split(' ').map((part) => {
    const [day = '', slug] = part.split('=');
    return slug === undefined ? { slug: day } : { slug, from: day };
  });

/** Each council must exist, and a later one must start on its own day. Each fault is told once. */
function placeFaults({ postcodeTable: { starts }, councils }: Checked): string[] {
  const first = new Map<string, string>();
  for (const [key, places] of Object.entries(starts)) {
    for (const place of places) if (!first.has(place)) first.set(place, key);
  }
  return [...first].flatMap(([place, key]) =>
    inPlace(place).flatMap(({ slug, from }) => {
      const begins = councils.get(slug)?.from;
      const wrongDay = from !== undefined && begins !== undefined && from !== begins;
      return [
        ...noSuchFile(line(key), slug, 'councils', councils),
        ...(wrongDay
          ? [
              `${line(key)} says that "${slug}" begins on ${from}, but its own file says ${begins}.\n${again}`,
            ]
          : []),
      ];
    }),
  );
}

function twiceFaults({ postcodeTable: { starts } }: Checked): string[] {
  const seen = new Map<string, string>();
  return Object.keys(starts).flatMap((key) =>
    digitsIn(key).flatMap((digit) => {
      const sector = `${outwardIn(key)} ${String(digit)}`;
      const before = seen.get(sector);
      seen.set(sector, key);
      return before === undefined
        ? []
        : [
            `${file} has ${sector} twice: in "${before}" and in "${key}".\n  wanted: it in one of them`,
          ];
    }),
  );
}

/** A first half must have every council of its sectors, or somebody who types only that misses one. */
const outwardFaults = ({ postcodeTable: { starts } }: Checked): string[] =>
  Object.entries(starts).flatMap(([key, places]) => {
    const outward = outwardIn(key);
    const missing = places.find((place) => starts[outward]?.includes(place) === false);
    return missing === undefined
      ? []
      : [`${line(outward)} lacks "${missing}", which "${key}" has.\n${again}`];
  });

/** Where the table cannot be fetched, the letters are all there is: they too must have everybody. */
function areaFaults({ postcodeTable: { starts }, areas }: Checked): string[] {
  const told = new Set<string>();
  return Object.entries(starts).flatMap(([key, places]) =>
    places.flatMap((place) => {
      const [area, slug] = [areaOf(key), inPlace(place)[0]?.slug ?? ''];
      if (areas[area]?.includes(slug) || told.has(area + slug)) return [];
      told.add(area + slug);
      return [
        `content/postcode-areas.yaml: "${area}" lacks "${slug}", which ${file} has in "${key}".\n` +
          `  wanted: "${slug}" in the list of ${area}`,
      ];
    }),
  );
}
