import { siteLocale } from '../text/site-locale.ts';

const counted = (count: number, unit: 'minute' | 'second', locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/**
 * How long a film is, in words: to five seconds under a minute, and else in whole minutes.
 *
 * @param seconds how many seconds it lasts
 */
export function lengthInWords(seconds: number, locale = siteLocale()): string {
  return seconds < 60
    ? counted(Math.ceil(seconds / 5) * 5, 'second', locale)
    : counted(Math.round(seconds / 60), 'minute', locale);
}

/**
 * How much is fetched for a film, such as "8 MB"; never less than it is, because some readers pay for it.
 *
 * @param bytes the size of its file
 */
export const sizeInWords = (bytes: number, locale = siteLocale()): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte' }).format(
    Math.ceil(bytes / 1_000_000),
  );
