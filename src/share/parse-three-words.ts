import { distance } from 'fastest-levenshtein';
import type { Sent } from './short-link.ts';
import { wordsFor } from './three-words.ts';

/** A page that somebody may have meant, with its right words. */
export interface Meant {
  readonly sent: Sent;
  readonly words: string;
}

export type WordsRead =
  | { readonly kind: 'empty' }
  /** `mended`: a word was misspelt, and only one word is near it. */
  | ({ readonly kind: 'page'; readonly mended: boolean } & Meant)
  /** At least one, at most four, the likeliest first. None of them is chosen for anybody. */
  | { readonly kind: 'likely'; readonly meant: readonly Meant[] }
  | { readonly kind: 'none' };

/** As far as a slip of the hand goes: any two words of the list are three letters apart or more. */
const near = 2;
/** A word that is quite another, or is missing. */
const quiteWrong = 4;
/** Less likely than a slip; with a wrong word besides, less likely than a wrong word alone. */
const otherOrder = 2;
/** One such word, or some slips and a change of places. More would be a guess. */
const mostWrong = 5;
/** Three pages may be one word away, and one more in another order; never more, of all there can be. */
const mostOffered = 4;
const orders = [
  [0, 1, 2],
  [1, 0, 2],
  [0, 2, 1],
  [2, 1, 0],
  [1, 2, 0],
  [2, 0, 1],
] as const;

/**
 * Reads three words as people type them: with capitals, commas, slips, in another order.
 *
 * @param list the words of content/three-words.yaml, in their order
 * @param known every page, nation and language that can be meant
 */
export function readWords(
  typed: string,
  list: readonly string[],
  known: readonly Sent[],
): WordsRead {
  const heard = wordsIn(typed, list);
  if (!/\p{L}/u.test(typed)) return { kind: 'empty' };
  if (heard.length === 0 || heard.length > 3) return { kind: 'none' };
  const meant = known.map((sent) => ({ sent, words: wordsFor(sent, list) }));
  const mended = heard.map((word) => nearestOnly(word, list)).join(' ');
  const right = heard.length === 3 && meant.find(({ words }) => words.join(' ') === mended);
  if (right) {
    return { kind: 'page', sent: right.sent, words: mended, mended: mended !== heard.join(' ') };
  }
  const likely = meant
    .map(({ sent, words }) => ({ sent, words: words.join(' '), away: howFar(heard, words) }))
    .filter(({ away }) => away <= mostWrong)
    .sort((a, b) => a.away - b.away)
    .slice(0, mostOffered)
    .map(({ sent, words }) => ({ sent, words }));
  return likely.length > 0 ? { kind: 'likely', meant: likely } : { kind: 'none' };
}

/** The words that were typed; of more than three, only those that may be of the list. */
function wordsIn(typed: string, list: readonly string[]): string[] {
  const parts =
    typed
      .slice(0, 200)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const whole: string[] = [];
  for (const part of parts) {
    // "tea pot" is teapot.
    const joined = (whole.at(-1) ?? '') + part;
    if (whole.length > 0 && list.includes(joined)) whole.splice(-1, 1, joined);
    else whole.push(part);
  }
  if (whole.length <= 3) return whole;
  const exact = whole.filter((word) => list.includes(word));
  return exact.length === 3 ? exact : whole.filter((word) => nearestOnly(word, list) !== null);
}

/** The word itself, or the only one that is near it; null where none is, or two are. */
function nearestOnly(word: string, list: readonly string[]): string | null {
  if (list.includes(word)) return word;
  const [found, ...others] = list.filter((each) => distance(each, word) <= near);
  return others.length === 0 ? (found ?? null) : null;
}

/** In letters, and for another order; a missing word may be the first, the second or the third. */
function howFar(heard: readonly string[], words: readonly string[]): number {
  const withGap = (at: number) => [...heard.slice(0, at), '', ...heard.slice(at)];
  const each = (heard.length === 2 ? [0, 1, 2].map(withGap) : [heard]).flatMap((whole) =>
    orders.map((order, at) =>
      order.reduce<number>(
        (sum, place, position) =>
          sum + Math.min(quiteWrong, distance(whole[place] ?? '', words[position] ?? '')),
        at === 0 ? 0 : otherOrder,
      ),
    ),
  );
  return Math.min(...each);
}
