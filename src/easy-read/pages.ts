import { isReleaseBuild } from '../authoring/release-build.ts';
import { english, type Language } from '../languages/schema.ts';
import type { EasyRead } from './schema.ts';
import { isSigned, type Signable } from './signed.ts';

interface Site extends Signable {
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
 * All of them that the site of this build has: a release has only those that are signed. They are in English
 * only, so no other language has any.
 */
export const easyReadPages = (
  site: Site,
  isRelease = isReleaseBuild(),
): ReadonlyMap<string, EasyRead> =>
  new Map(
    site.language.tag === english.tag
      ? [...site.easyRead].filter(([id]) => !isRelease || isSigned(id, site))
      : [],
  );

/** What a release leaves out of Easy Read, in words for whoever makes it; nothing if all is signed. */
export function unsignedEasyRead(content: Signable): string[] {
  const ids = [...content.easyRead.keys()].filter((id) => !isSigned(id, content));
  return ids.length === 0
    ? []
    : [
        `Left out of Easy Read, because nobody has signed them as they stand: ${ids.join(', ')}. ` +
          'See docs/tasks/easy-read.md.',
      ];
}

/** The address of the Easy Read of a page, if it has one. */
export function easyReadOf(address: string, site: Site): string | undefined {
  const [found] = [...easyReadPages(site)].find(([, { of }]) => of === address) ?? [];
  return found === undefined ? undefined : addressOf(found);
}
