import type { FirstWords } from './schema.ts';

/**
 * The languages that a build may show. A mistranslated sentence about what stays private can cost a
 * child, so the build for the public has only those that somebody who speaks them has signed;
 * elsewhere the others stand there too, marked.
 *
 * @param isRelease whether it is the build for the public: `npm run release` says so
 */
export const publishedLanguages = (
  languages: ReadonlyMap<string, FirstWords>,
  isRelease = process.env['SITE_BUILD'] === 'release',
): ReadonlyMap<string, FirstWords> =>
  isRelease
    ? new Map([...languages].filter(([, { checked }]) => checked !== 'not yet'))
    : languages;
