import type { LookUp } from './find.ts';
import { councilsOn } from '../postcodes/area-on-day.ts';
import { fetchFile } from '../site/fetch-file.ts';
import { openPostcodeIndex, type PostcodeIndex } from '../postcodes/index-reader.ts';
import { openPostcodeTable, type PostcodeTable } from '../postcodes/table.ts';

/** What is known of postcodes, as the council finder uses it. */
export interface DatedPostcodes {
  /** Gives the look-up for a day in London. */
  readonly lookUpOn: (day: string) => LookUp;
}

/** The addresses of the two files that know postcodes. */
export interface PostcodeFiles {
  /** The postcode index, if this site has one. */
  readonly file: string | null;
  /** The postcode table, which is used if there is no index or it cannot be read. */
  readonly table: string;
}

/**
 * Fetches and opens the whole postcode index or, failing that, the whole table. Nothing that was
 * typed is in the request.
 *
 * @returns null if neither can be fetched or read; the finder then uses only the first letters
 */
export async function loadPostcodes({
  file,
  table,
}: PostcodeFiles): Promise<DatedPostcodes | null> {
  const lookUp =
    (file === null ? null : await orNull(() => fetchIndex(file))) ??
    (await orNull(() => fetchTable(table)));
  return (
    lookUp && {
      lookUpOn: (day) => (of) => {
        const result = lookUp(of);
        return { known: result.known, ...councilsOn(result, day) };
      },
    }
  );
}

async function orNull<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

async function fetchIndex(address: string): Promise<PostcodeIndex['lookUp']> {
  const { body } = await fetchFile(address);
  if (!body) throw new Error('The postcode index is empty.');
  const inflated = body.pipeThrough(new DecompressionStream('gzip'));
  return openPostcodeIndex(new Uint8Array(await new Response(inflated).arrayBuffer())).lookUp;
}

async function fetchTable(address: string): Promise<PostcodeIndex['lookUp']> {
  const response = await fetchFile(address);
  return openPostcodeTable((await response.json()) as PostcodeTable);
}
