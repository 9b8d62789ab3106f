import { wordsOf } from './plain-words.ts';

/**
 * The entries in which every typed word begins a word. Nothing typed gives them all.
 *
 * @param textOf the text of an entry that is searched
 */
export function narrow<Entry>(
  entries: readonly Entry[],
  typed: string,
  textOf: (entry: Entry) => string,
): Entry[] {
  const sought = wordsOf(typed.slice(0, 200));
  return entries.filter((entry) => {
    const words = wordsOf(textOf(entry));
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
