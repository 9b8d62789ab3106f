import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/** One postcode in use, as the source lists it. */
export interface ListedPostcode {
  readonly outward: string;
  readonly sector: number;
  /** The last two letters. */
  readonly unit: string;
  /** The code of the district or council; empty where the source names none. */
  readonly district: string;
  /** Metres on the National Grid; 0 where the source has no position. */
  readonly east: number;
  readonly north: number;
}

// Both publishers rename columns now and then; the first pattern to match a heading wins.
const wanted = {
  postcode: { says: 'the postcode', called: [/^pcds$/i, /^pcd[78]?$/i, /^postcode$/i] },
  district: {
    says: 'the district',
    called: [/^oslaua$/i, /^laua$/i, /^lad\d\dcd$/i, /^admin_district_code$/i],
  },
  east: { says: 'the easting', called: [/^oseast1m$/i, /^east1m$/i, /^eastings$/i] },
  north: { says: 'the northing', called: [/^osnrth1m$/i, /^north1m$/i, /^northings$/i] },
  ended: { says: 'the date of ending', called: [/^doterm$/i] },
} as const;

type Column = keyof typeof wanted;

/** The positions of the columns that we need. */
export interface PostcodeColumns {
  readonly count: number;
  readonly at: Readonly<Record<Column, number>>;
}

// No field in either list contains a comma, so a plain split will do. Slower parsing would not
// show on one line, but over 2.7 million it would add half a minute.
const fieldsOf = (line: string): string[] => line.replaceAll('"', '').split(',');

/**
 * Finds the columns by their headings.
 *
 * @param name the file, for the message
 * @param neverEnded the source lists only postcodes in use, and has no column for an end date
 * @throws SetupProblem naming what is missing and what is there
 */
export function postcodeColumns(
  headings: string,
  name: string,
  { neverEnded }: { readonly neverEnded: boolean },
): PostcodeColumns {
  const there = fieldsOf(headings.replace(/^(\uFEFF|ï»¿)/, '')).map((field) => field.trim());
  const position = (column: Column): number => {
    const { says, called } = wanted[column];
    const fits = called.map((pattern) => there.findIndex((heading) => pattern.test(heading)));
    const found = fits.find((at) => at >= 0);
    if (found !== undefined) return found;
    if (column === 'ended' && neverEnded) return -1;
    const names = called.map(({ source }) => source.replaceAll(/[\^$]/g, '')).join(', ');
    throw new SetupProblem(
      `${name} has no column for ${says} (${names}). It has: ${there.join(', ').slice(0, 300)}.`,
    );
  };
  const at = {
    postcode: position('postcode'),
    district: position('district'),
    east: position('east'),
    north: position('north'),
    ended: position('ended'),
  };
  return { count: there.length, at };
}

const postcodeForm = /^([A-Z]{1,2}\d[\dA-Z]?) *(\d)([ABD-HJLNP-UW-Z]{2})$/;
// Northern Ireland, the Channel Islands, the Isle of Man.
const elsewhere = /^[NLM]\d{8}$/;
// Codes for "somewhere in England" and the like tell us no more than an empty one.
const noDistrict = /^([EWS]99999999)?$/;

/**
 * Reads one line.
 *
 * @returns null for a postcode that has ended or is not in Great Britain, and for an empty line
 * @throws SetupProblem quoting any line that does not describe a postcode
 */
export function postcodeIn(
  line: string,
  { count, at }: PostcodeColumns,
  name: string,
): ListedPostcode | null {
  if (line === '' || line === '\r') return null;
  const fields = fieldsOf(line);
  const field = (column: Column): string => (fields[at[column]] ?? '').trim();
  const district = field('district');
  if (fields.length === count && (field('ended') !== '' || elsewhere.test(district))) return null;
  const [, outward, sector, unit] = postcodeForm.exec(field('postcode')) ?? [];
  const [east, north] = [field('east'), field('north')];
  const right =
    fields.length === count &&
    (noDistrict.test(district) || /^[EWS]\d{8}$/.test(district)) &&
    /^\d*$/.test(east + north);
  if (outward === undefined || sector === undefined || unit === undefined || !right) {
    throw new SetupProblem(`${name} has a line that is no postcode’s: ${line.slice(0, 120)}`);
  }
  return {
    outward,
    sector: Number(sector),
    unit,
    district: noDistrict.test(district) ? '' : district,
    east: Number(east),
    north: Number(north),
  };
}
