import { parse } from 'yaml';
import type { Layer } from '../../src/authoring/layers.ts';
import {
  neverShared,
  nextNumber,
  shareFiles,
  type ShortAddresses,
} from '../../src/share/schema.ts';
import { guideAddress } from '../../src/site/addresses.ts';

/**
 * The list of short numbers with one for this page, if the file is a page that has none yet: neither
 * could be saved before the other.
 *
 * @param list what the list says now
 * @returns the list's name and its new text; nothing if the page has its number or needs none
 */
export function withShortAddress(
  layer: Layer,
  list: string,
  name: string,
): [name: string, text: string][] {
  const page = /^guides\/(.+)\.mdx$/.exec(name)?.[1];
  if (page === undefined) return [];
  const address = guideAddress(page);
  const numbers = (parse(list) ?? {}) as ShortAddresses;
  if (neverShared.includes(address) || Object.values(numbers).includes(address)) return [];
  const line = `${String(nextNumber(numbers, layer))}: ${address}`;
  return [[shareFiles.shortAddresses.name, `${list.trimEnd()}\n${line}\n`]];
}
