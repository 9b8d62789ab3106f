/**
 * The language that the site is in, as `Intl` knows it: in a browser that of the page, at build that of
 * the build. Days and lists are written and sorted by it.
 */
export const siteLocale = (): string =>
  (typeof document === 'undefined'
    ? process.env['SITE_LANGUAGE']
    : document.documentElement.lang) || 'en-GB';

/** Whether the site is in English, in which hours are written as people say them. */
export const isEnglishSite = (): boolean => siteLocale().startsWith('en');
