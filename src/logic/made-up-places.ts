// For tests: small lists of places.
import { writePlaces } from './places-file-writer.ts';
import { openPlaces, type AboutPlaces, type Places } from './places-file.ts';
import { sectorSorter, type PlacedPostcode } from './postcode-sectors.ts';

/** What a list says that it was made from. */
export const about: AboutPlaces = {
  edition: '2025-10-17',
  source: 'OS Code-Point Open',
  credits: ['Contains made-up data © Nobody 2025.'],
  postcodes: 3,
};

/** A list of these postcodes, as bytes. */
export const written = (postcodes: readonly PlacedPostcode[]): Uint8Array => {
  const sorter = sectorSorter();
  for (const postcode of postcodes) sorter.add(postcode);
  return writePlaces(about, sorter.sorted());
};
/** A list of these postcodes, opened. */
export const opened = (postcodes: readonly PlacedPostcode[]): Places =>
  openPlaces(written(postcodes));

const letters = 'ABDEFGHJLNPQRSTUWXYZ';
/** The two letters of a unit. */
export const unitOf = (unit: number): string =>
  `${letters[Math.floor(unit / 20)] ?? ''}${letters[unit % 20] ?? ''}`;
