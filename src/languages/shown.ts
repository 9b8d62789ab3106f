import { isReleaseBuild } from '../authoring/release-build.ts';
import type { Language } from './schema.ts';
import { isSignedFile } from './signed.ts';
import { wholeLanguages } from './translations.ts';

/**
 * What a site in another language cannot be without: the words around every page, the numbers to call,
 * and the pages that every page leads to.
 */
export const foundation = [
  'interface.yaml',
  'sections.yaml',
  'helplines.yaml',
  'council-page.yaml',
  'guides/home.yaml',
  'guides/talk.yaml',
  'guides/you/using-this-site.yaml',
];

/**
 * The languages that this build is in as a whole, besides English. A release has only those whose
 * foundation a speaker has signed; of their other pages, those that nobody has signed stay English.
 *
 * @param root the project's folder
 */
export function languagesShown(root: string, isRelease = isReleaseBuild()): Language[] {
  if (process.env['SITE_LANGUAGES'] === 'none') return [];
  const all = wholeLanguages(root);
  return isRelease
    ? all.filter(({ tag }) => foundation.every((name) => isSignedFile(root, tag, name)))
    : all;
}
