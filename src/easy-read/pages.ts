import { isReleaseBuild } from '../authoring/release-build.ts';
import { english, type Language } from '../languages/schema.ts';
import type { EasyReadContent } from './schema.ts';

interface Site extends EasyReadContent {
  readonly language: Pick<Language, 'tag'>;
}

/** The address of the list of these pages. */
export const easyReadAddress = '/easy/';

/**
 * The address of a page in Easy Read.
 *
 * @param id the name of its file in content/easy-read
 */
export const addressOf = (id: string): string => `${easyReadAddress}${id}/`;

/**
 * All of them that the site of this build has. They are in English only, so no other language has any; and
 * nobody can sign them yet, so no release has.
 */
export const easyReadPages = (
  { easyRead, language }: Site,
  isRelease = isReleaseBuild(),
): EasyReadContent['easyRead'] =>
  language.tag === english.tag && !isRelease ? easyRead : new Map();

/** The address of the Easy Read of a page, if it has one. */
export function easyReadOf(address: string, site: Site): string | undefined {
  const [found] = [...easyReadPages(site)].find(([, { of }]) => of === address) ?? [];
  return found === undefined ? undefined : addressOf(found);
}
