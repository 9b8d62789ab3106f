import { readFile, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isReleaseBuild } from '../authoring/release-build.ts';

/** Pictures, and the parts of the search index, are already compressed. */
const text = /\.(css|html|js|json|svg|txt|xml)$/;

/** Anything smaller is sent in one packet as it is. */
const leastBytes = 1000;

/**
 * Only a release waits for the tightest. From 9 on each file takes 32 megabytes of memory and ten times as
 * long as with 8, for a thousandth fewer bytes.
 */
const brotliQuality = isReleaseBuild() ? 11 : 8;

/**
 * Writes a `.br` and a `.gz` beside each text file in a folder and its sub-folders, for servers to
 * send in its place. The file itself stays, for browsers that ask for neither.
 */
export async function writeCompressedCopies(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => text.test(name));
  const waiting = names.values();
  const worker = async (): Promise<void> => {
    for (const name of waiting) await writeCopiesOf(join(folder, name));
  };
  // Compressing runs on threads of its own. One file for each core keeps all cores busy.
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

async function writeCopiesOf(file: string): Promise<void> {
  const whole = await readFile(file);
  if (whole.length < leastBytes) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(whole, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(whole, { level: 9 }));
}
