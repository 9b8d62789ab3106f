import type { LookUp } from './find.ts';
import { councilsOn } from '../postcodes/area-on-day.ts';
import { fetchFile } from '../site/fetch-file.ts';
import { openPostcodeIndex } from '../postcodes/index-reader.ts';

/** The postcode index, as the council finder uses it. */
export interface DatedPostcodeIndex {
  /** Gives the look-up for a day in London. */
  readonly lookUpOn: (day: string) => LookUp;
}

/**
 * Fetches and opens the whole postcode index. Nothing that was typed is in the request.
 *
 * @returns null if it cannot be fetched or read; the finder then uses only the first letters
 */
export async function loadPostcodes(address: string): Promise<DatedPostcodeIndex | null> {
  try {
    const response = await fetchFile(address);
    if (!response.body) return null;
    const inflated = response.body.pipeThrough(new DecompressionStream('gzip'));
    const { lookUp } = openPostcodeIndex(
      new Uint8Array(await new Response(inflated).arrayBuffer()),
    );
    return {
      lookUpOn: (day) => (of) => {
        const result = lookUp(of);
        return { known: result.known, ...councilsOn(result, day) };
      },
    };
  } catch {
    return null;
  }
}
