import { distance } from 'fastest-levenshtein';
import type { ShareTarget } from './short-link.ts';
import { wordsFor } from './three-words.ts';

/** A page that somebody may have meant, with its words spelt correctly. */
export interface Candidate {
  readonly target: ShareTarget;
  readonly words: string;
}

export type ParsedWords =
  | { readonly kind: 'empty' }
  /** `mended`: a word was misspelt, and only one word of the list is close to it. */
  | ({ readonly kind: 'page'; readonly mended: boolean } & Candidate)
  /** One to four pages, the likeliest first. The reader chooses; we do not. */
  | { readonly kind: 'likely'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none' };

/** How many letters may be wrong: any two words of the list differ by at least three. */
const near = 2;
/** What a missing word costs, or a different one. Costs are counted like wrong letters. */
const quiteWrong = 4;
/** What another order costs. Together with a wrong word it is more than a candidate may cost. */
const otherOrder = 2;
/** The most that a candidate may cost: a wrong word and a slip, or some slips in another order. */
const mostWrong = 5;
/**
 * Three pages can be one word away, and one more have the same words in another order. Never more.
 */
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
 * Reads three words as people type them: with capitals, commas or slips, or in another order.
 *
 * @param list the words of content/three-words.yaml, in order
 * @param known everything that three words can lead to
 */
export function parseThreeWords(
  typed: string,
  list: readonly string[],
  known: readonly ShareTarget[],
): ParsedWords {
  const heard = wordsIn(typed, list);
  if (!/\p{L}/u.test(typed)) return { kind: 'empty' };
  if (heard.length === 0 || heard.length > 3) return { kind: 'none' };
  const all = known.map((target) => ({ target, words: wordsFor(target, list) }));
  const mended = heard.map((word) => nearestOnly(word, list)).join(' ');
  const right = heard.length === 3 && all.find(({ words }) => words.join(' ') === mended);
  if (right) {
    return {
      kind: 'page',
      target: right.target,
      words: mended,
      mended: mended !== heard.join(' '),
    };
  }
  const candidates = all
    .map(({ target, words }) => ({ target, words: words.join(' '), cost: costOf(heard, words) }))
    .filter(({ cost }) => cost <= mostWrong)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, mostOffered)
    .map(({ target, words }) => ({ target, words }));
  return candidates.length > 0 ? { kind: 'likely', candidates } : { kind: 'none' };
}

/** The words that were typed or, if there are more than three, those that may be from the list. */
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

/** The word itself, or the only word of the list close to it; null if there is none, or several. */
function nearestOnly(word: string, list: readonly string[]): string | null {
  if (list.includes(word)) return word;
  const [found, ...others] = list.filter((each) => distance(each, word) <= near);
  return others.length === 0 ? (found ?? null) : null;
}

/** How far the typed words are from a page's words. Any of the three may be the missing one. */
function costOf(heard: readonly string[], words: readonly string[]): number {
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
