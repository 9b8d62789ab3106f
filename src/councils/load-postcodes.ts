import type { LookUp } from './find.ts';
import { councilsOn } from '../postcodes/area-on-day.ts';
import { openPostcodeIndex } from '../postcodes/index-reader.ts';

/** The file of postcodes, opened. */
export interface DatedPostcodeIndex {
  /** What it says on a day in London. */
  readonly lookUpOn: (day: string) => LookUp;
}

/**
 * Fetches the whole file of postcodes and opens it. No part of what is typed is in the request.
 *
 * @returns null where it cannot be had: the finder then goes by the first letters
 */
export async function loadPostcodes(address: string): Promise<DatedPostcodeIndex | null> {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok || !response.body) return null;
    const inflated = response.body.pipeThrough(new DecompressionStream('gzip'));
    const { lookUp } = openPostcodeIndex(
      new Uint8Array(await new Response(inflated).arrayBuffer()),
    );
    return {
      lookUpOn: (day) => (of) => {
        const answer = lookUp(of);
        return { known: answer.known, ...councilsOn(answer, day) };
      },
    };
  } catch {
    return null;
  }
}
