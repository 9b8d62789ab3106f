import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openPostcodeIndex, type AboutIndex } from './index-reader.ts';
import { ContentFault } from '../authoring/content-fault.ts';

/** Where `npm run postcodes` puts the postcode index, which is not in git. */
export const indexFolder = 'public/data';

/** The names of the index files: none before the first `npm run postcodes`, and then one. */
export function indexFiles(root: string): string[] {
  const folder = join(root, indexFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => /^places\.[\da-f]+\.bin$/.test(name));
}

/** The postcode index that this site has. */
export interface CurrentIndex {
  /** Where browsers fetch it, compressed with gzip: /data/places.0123456789ab.bin */
  readonly address: string;
  readonly about: AboutIndex;
}

/**
 * The postcode index for a page, or null if none has been made.
 *
 * @param root the project's folder
 * @throws ContentFault if there are two, or if it cannot be read
 */
export function currentIndex(root: string): CurrentIndex | null {
  const [name, another] = indexFiles(root);
  if (name === undefined) return null;
  if (another !== undefined) {
    throw new ContentFault(
      `${indexFolder} has two lists of postcodes: ${name} and ${another}. Run npm run postcodes again, or delete the older one.`,
    );
  }
  return { address: `/data/${name}`, about: aboutOf(join(root, indexFolder, name), name) };
}

function aboutOf(file: string, name: string): AboutIndex {
  try {
    return openPostcodeIndex(gunzipSync(readFileSync(file))).about;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new ContentFault(
      `${indexFolder}/${name} cannot be read (${why}). Run npm run postcodes again.`,
    );
  }
}
