import { wordsOf } from '../text/normalise.ts';

/** Words that stand in nearly every saying, so that they tell none from another. */
const empty = new Set(
  wordsOf(
    'a an and are at be been but by do did does for had has have he her him his i if in is it its ' +
      'me my of on or our she so that the their them they this to us was we were when will with you your',
  ),
);

/**
 * Whether two words are likely to be forms of one word: one begins with the other, with at most
 * three letters more for an ending ("shout", "shouting"), or with any number while it is typed.
 */
const fits = (word: string, part: string): boolean =>
  word.startsWith(part) ||
  (word.length > 3 && part.startsWith(word) && part.length - word.length <= 3);

/**
 * The sayings that have every word that was typed; if there are none, those that have most of them.
 * Small words count only where nothing else was typed. An empty search gives all.
 *
 * @param textOf gives the text of a saying to search in
 */
export function findSayings<Saying>(
  sayings: readonly Saying[],
  typed: string,
  textOf: (saying: Saying) => string,
): { readonly found: readonly Saying[]; readonly hasAll: boolean } {
  const all = wordsOf(typed.slice(0, 200));
  const telling = all.filter((word) => !empty.has(word));
  const sought = telling.length > 0 ? telling : all;
  if (sought.length === 0) return { found: sayings, hasAll: true };
  const counted = sayings.map((saying) => {
    const words = wordsOf(textOf(saying));
    return { saying, has: sought.filter((part) => words.some((word) => fits(word, part))).length };
  });
  const most = Math.max(0, ...counted.map(({ has }) => has));
  return {
    found: counted.flatMap(({ saying, has }) => (most > 0 && has === most ? [saying] : [])),
    hasAll: most === sought.length,
  };
}
