import { wordsOf } from './normalise.ts';

/**
 * The entries in which every typed word is the start of some word. An empty search gives them all.
 *
 * @param textOf gives the text of an entry to search in
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
