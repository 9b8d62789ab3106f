import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openPlaces, type AboutPlaces } from './index-reader.ts';
import { ContentFault } from '../authoring/read-yaml.ts';

/** Where `npm run postcodes` puts the list of places; git does not keep it. */
export const placesFolder = 'public/data';

/** The names of the lists that are there: one, or none before the first `npm run postcodes`. */
export function listsOfPlaces(root: string): string[] {
  const folder = join(root, placesFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => /^places\.[\da-f]+\.bin$/.test(name));
}

/** The list of places that this site has. */
export interface PlacesOfToday {
  /** Where the browser fetches it, compressed with gzip: /data/places.0123456789ab.bin */
  readonly address: string;
  readonly about: AboutPlaces;
}

/**
 * The list of places for a page, or null where none has been made.
 *
 * @param root the project's folder
 * @throws ContentFault for two lists, or one that cannot be read
 */
export function placesOfToday(root: string): PlacesOfToday | null {
  const [name, another] = listsOfPlaces(root);
  if (name === undefined) return null;
  if (another !== undefined) {
    throw new ContentFault(
      `${placesFolder} has two lists of postcodes: ${name} and ${another}. Run npm run postcodes again, or delete the older one.`,
    );
  }
  return { address: `/data/${name}`, about: aboutOf(join(root, placesFolder, name), name) };
}

function aboutOf(file: string, name: string): AboutPlaces {
  try {
    return openPlaces(gunzipSync(readFileSync(file))).about;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    throw new ContentFault(
      `${placesFolder}/${name} cannot be read (${why}). Run npm run postcodes again.`,
    );
  }
}
