import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameOfGuide } from './site-in-language.ts';

/** Writes every page as it is in the language of the content, for Astro to compile. */
export function writeGuides(
  folder: string,
  guides: readonly { readonly file: string; readonly mdx: string }[],
): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { file, mdx } of guides) {
    const path = join(folder, nameOfGuide(file).slice('guides/'.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, mdx);
  }
}
