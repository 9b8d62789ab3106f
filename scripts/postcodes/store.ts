// The list of places that is in use: one file in public/data, named by what is in it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openPostcodeIndex, type AboutIndex } from '../../src/postcodes/index-reader.ts';
import { indexFiles, indexFolder } from '../../src/postcodes/current-index.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/** What share of the postcodes a newer list may lack before it is taken for a broken one. */
const mayFall = 0.02;

/**
 * Compares a new list with the one in use.
 *
 * @returns what to tell where the one in use could not be read
 * @throws SetupProblem for a list that is more than 2 % shorter
 */
export function refuseFall(root: string, { postcodes }: AboutIndex): string[] {
  return indexFiles(root).flatMap((file) => {
    const before = postcodesIn(path.join(root, indexFolder, file));
    if (before === null) return [`${file} could not be read, so nothing was compared with it.`];
    if (postcodes >= before * (1 - mayFall)) return [];
    throw new SetupProblem(
      `The zip has ${String(postcodes)} postcodes, and the list in use has ${String(before)}: that is more than 2 % fewer, so the list was left as it is. If you are sure, delete ${indexFolder}/${file} and try again.`,
    );
  });
}

function postcodesIn(file: string): number | null {
  try {
    return openPostcodeIndex(gunzipSync(fs.readFileSync(file))).about.postcodes;
  } catch {
    // Of another version, or broken: a new list is what mends it.
    return null;
  }
}

/**
 * Keeps a list in place of the one in use, which stays until the new one is whole on the disk.
 *
 * @param list not yet compressed: hosts may not compress it, so it is kept so
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
