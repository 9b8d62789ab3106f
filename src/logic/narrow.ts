/** The words of a text as they are compared: small letters, no accents, no marks. */
export const plain = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The entries in which every typed word begins a word. Nothing typed gives them all.
 *
 * @param wordsOf the text of an entry that is searched
 */
export function narrow<Entry>(
  entries: readonly Entry[],
  typed: string,
  wordsOf: (entry: Entry) => string,
): Entry[] {
  const sought = plain(typed.slice(0, 200));
  return entries.filter((entry) => {
    const words = plain(wordsOf(entry));
    return sought.every((part) => words.some((word) => word.startsWith(part)));
  });
}

/** How many entries were found: in `found`, {count} stands for the number. */
export interface FoundWords {
  readonly found: string;
  readonly foundOne: string;
  readonly none: string;
}

/** What a reader is told of how many entries were found. */
export function foundInWords(count: number, { found, foundOne, none }: FoundWords): string {
  if (count === 0) return none;
  return count === 1 ? foundOne : found.replace('{count}', String(count));
}
