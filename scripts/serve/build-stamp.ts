// Remembers what the site was last built from, so that a start with nothing changed is quick.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Everything that the built site is made from. */
const INPUTS = [
  'content',
  'src',
  'public',
  'machine',
  'scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const NOT_INPUTS = /\.test\.ts$/;

/** Where a project keeps its inputs, its built site and its stamp. */
export interface Places {
  readonly root: string;
  readonly dist: string;
  readonly hosting: string;
}

/** One hash over the names and contents of everything that the site is built from. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const input of INPUTS) {
    for (const file of filesUnder(path.join(root, input)).sort()) {
      const name = path.relative(root, file).replaceAll(path.sep, '/');
      if (NOT_INPUTS.test(name)) continue;
      const content = fs.readFileSync(file);
      // The length keeps one file's end from passing for the next one's name.
      hash.update(`${name}\0${String(content.length)}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** Whether the built site is there and was built from what is here now. */
export function isBuilt(places: Places): boolean {
  const stamp = readOrNull(stampFile(places));
  return (
    stamp !== null &&
    fs.existsSync(path.join(places.dist, 'index.html')) &&
    stamp === stampText(fingerprint(places.root), places)
  );
}

/** Forgets the last build. Done before a build, so that a failed one is not taken for good. */
export function clearStamp(places: Places): void {
  fs.rmSync(stampFile(places), { force: true });
}

/**
 * Writes down that the site was built. The fingerprint is the one taken before the build, so
 * that a file saved while it ran counts as a change.
 */
export function writeStamp(inputs: string, places: Places): void {
  fs.mkdirSync(places.hosting, { recursive: true });
  fs.writeFileSync(stampFile(places), stampText(inputs, places));
}

/**
 * A build that someone ran by hand leaves no stamp, but rewrites the headers. Their time tells
 * that `dist` is no longer the one that was stamped.
 */
function stampText(inputs: string, places: Places): string {
  const headers = fs.statSync(path.join(places.hosting, 'headers.json'), { throwIfNoEntry: false });
  return `${inputs} ${String(headers?.mtimeMs ?? 0)}\n`;
}

function stampFile(places: Places): string {
  return path.join(places.hosting, 'built-from');
}

function filesUnder(place: string): string[] {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [place];
  return fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function readOrNull(file: string): string | null {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}
