import { isReleaseBuild } from '../authoring/release-build.ts';
import type { FirstWords } from './schema.ts';

/**
 * The languages that a build may show. A mistranslated sentence about what stays private could cost
 * a child their safety, so the public build has only languages whose words a speaker has signed.
 * Other builds show the rest too, marked as unchecked.
 *
 * @param isRelease whether this is the public build, as `npm run release` makes it
 */
export const publishedLanguages = (
  languages: ReadonlyMap<string, FirstWords>,
  isRelease = isReleaseBuild(),
): ReadonlyMap<string, FirstWords> =>
  isRelease
    ? new Map([...languages].filter(([, { checked }]) => checked !== 'not yet'))
    : languages;
