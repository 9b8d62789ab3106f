/** How many years after a page was published what was read on it is given with a warning. */
const yearsUntilOld = 5;

/**
 * The last year in a source's date, if that was long before something was read there; otherwise
 * undefined, as for a page without a year.
 *
 * @param published in words, such as "May 2019" or "undated, 2019 or before"
 * @param read the day it was read, such as 2026-11-29
 */
export function yearIfOld(published: string, read: string): string | undefined {
  const year = published.match(/\b(?:19|20)\d\d\b/g)?.at(-1);
  return year !== undefined && Number(read.slice(0, 4)) - Number(year) >= yearsUntilOld
    ? year
    : undefined;
}
