import { wordsOf } from './normalise.ts';

/**
 * The entries in which every typed word begins a word. Nothing typed gives them all.
 *
 * @param textOf the text of an entry that is searched
 */
export function filterByWords<Entry>(
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
