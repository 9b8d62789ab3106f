import { numberOf, wordCount, type ShareTarget } from './short-link.ts';

/**
 * Different, and neither 0 nor 1 (the third word's weight), so that one wrong word, or two swapped
 * ones, are noticed. All three weights add up to 61, so the third word repeats one of the others only
 * if those are the same.
 */
const weights = [7, 53] as const;

/** The index of the third word, the check: 7 · first + 53 · second + third = 0 mod 61. */
export const checkOf = (first: number, second: number): number =>
  (wordCount - ((weights[0] * first + weights[1] * second) % wordCount)) % wordCount;

/**
 * The three words of a page, a nation and a language, such as maple, lamp, river.
 *
 * @param list the words of content/three-words.yaml, in order
 * @throws RangeError if the page's number is out of range, or the list too short
 */
export function wordsFor(target: ShareTarget, list: readonly string[]): [string, string, string] {
  const number = numberOf(target);
  const first = Math.floor(number / wordCount);
  const second = number % wordCount;
  const word = (at: number): string => {
    const found = list[at];
    if (found === undefined) throw new RangeError(`the list of words has no word ${at}`);
    return found;
  };
  return [word(first), word(second), word(checkOf(first, second))];
}
