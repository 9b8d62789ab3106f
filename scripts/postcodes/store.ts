// The list of places in use: one file in public/data, named after its contents.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openPostcodeIndex, type AboutIndex } from '../../src/postcodes/index-reader.ts';
import { indexFiles, indexFolder } from '../../src/postcodes/current-index.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/** The share of postcodes that a newer list may lack before we take it to be broken. */
const mayFall = 0.02;

/** Whether a source has so many fewer postcodes than the one before that it must be broken. */
export const hasFallen = (now: number, before: number): boolean => now < before * (1 - mayFall);

/**
 * Compares a new list with the one in use.
 *
 * @returns a message if the one in use could not be read
 * @throws SetupProblem if the new list is more than 2 % shorter
 */
export function refuseFall(root: string, { postcodes }: AboutIndex): string[] {
  return indexFiles(root).flatMap((file) => {
    const before = postcodesIn(path.join(root, indexFolder, file));
    if (before === null) return [`${file} could not be read, so nothing was compared with it.`];
    if (!hasFallen(postcodes, before)) return [];
    throw new SetupProblem(
      `The zip has ${String(postcodes)} postcodes, and the list in use has ${String(before)}: that is more than 2 % fewer, so the list was left as it is. If you are sure, delete ${indexFolder}/${file} and try again.`,
    );
  });
}

function postcodesIn(file: string): number | null {
  try {
    return openPostcodeIndex(gunzipSync(fs.readFileSync(file))).about.postcodes;
  } catch {
    // It is from another version, or broken; either way, a new list puts that right.
    return null;
  }
}

/**
 * Replaces the list in use, which stays until the new one is completely written to disk.
 *
 * @param list not yet compressed; it is stored compressed, as hosts may not compress it
 */
export function keepPlaces(root: string, list: Uint8Array): { name: string; bytes: number } {
  const folder = path.join(root, indexFolder);
  const before = indexFiles(root);
  const hash = createHash('sha256').update(list).digest('hex').slice(0, 12);
  const name = `places.${hash}.bin`;
  const small = gzipSync(list, { level: 9 });
  fs.mkdirSync(folder, { recursive: true });
  const unfinished = path.join(folder, 'unfinished');
  fs.writeFileSync(unfinished, small, { flush: true });
  fs.renameSync(unfinished, path.join(folder, name));
  for (const old of before) if (old !== name) fs.rmSync(path.join(folder, old));
  return { name: `${indexFolder}/${name}`, bytes: small.length };
}
