import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { folderOf } from '../../src/authoring/layers.ts';
import { shareFiles, neverShared } from '../../src/share/schema.ts';
import { firstOfService } from '../../src/share/short-link.ts';
import { guideAddress } from '../../src/site/addresses.ts';
import { laidOverText } from './own-text.ts';
import type { Shelf } from './shelf.ts';

/**
 * The list of short numbers with one for this page, if the file is a page that has none yet: neither
 * could be saved before the other.
 *
 * @returns the file's name and its text; nothing if the page has its number or needs none
 */
export function withShortAddress(
  { folder, layer }: Shelf,
  name: string,
  text: string,
): [name: string, text: string][] {
  const page = /^guides\/(.+)\.mdx$/.exec(name)?.[1];
  if (page === undefined || text === '') return [];
  const address = guideAddress(page);
  const file = shareFiles.shortAddresses.name;
  const [project, own] = (['content', 'service'] as const).map((each) => {
    const place = path.join(folderOf(folder, each), file);
    return existsSync(place) ? readFileSync(place, 'utf8') : null;
  });
  const list = layer === 'content' ? (project ?? '') : laidOverText(project ?? '', own ?? null);
  const numbers = Object.entries((parseDocument(list).toJS() ?? {}) as Record<string, string>);
  if (neverShared.includes(address) || numbers.some(([, there]) => there === address)) return [];
  const ofThisLayer = numbers
    .map(([number]) => Number(number))
    .filter((number) => number >= firstOfService === (layer === 'service'));
  const next = Math.max((layer === 'service' ? firstOfService : 0) - 1, ...ofThisLayer) + 1;
  return [[file, `${list.trimEnd()}\n${String(next)}: ${address}\n`]];
}
