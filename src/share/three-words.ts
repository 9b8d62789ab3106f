import { numberOf, wordCount, type Sent } from './short-link.ts';

/**
 * All different, none 0 and none 1: one wrong word, or two that changed places, is noticed. With the
 * third word's 1 they make 61, so the third is none of the other two, unless those are the same.
 */
const weights = [7, 53] as const;

/** The place of the third word, which makes 7 · first + 53 · second + third = 0 mod 61. */
export const checkOf = (first: number, second: number): number =>
  (wordCount - ((weights[0] * first + weights[1] * second) % wordCount)) % wordCount;

/**
 * The three words of a page, a nation and a language, such as maple, lamp, river.
 *
 * @param list the words of content/three-words.yaml, in their order
 * @throws RangeError for a page number that is none
 */
export function wordsFor(sent: Sent, list: readonly string[]): [string, string, string] {
  const number = numberOf(sent);
  const first = Math.floor(number / wordCount);
  const second = number % wordCount;
  const word = (at: number): string => {
    const found = list[at];
    if (found === undefined) throw new RangeError(`the list of words has no word ${at}`);
    return found;
  };
  return [word(first), word(second), word(checkOf(first, second))];
}
