import { wordsOf } from '../text/normalise.ts';

/**
 * Phrases that open a door of the help strip, as a safeguarding lead writes and signs them:
 *
 *     strangled/choked me       either of the first two words, then the third
 *     (they) (hurt) (me)        in brackets, groups of words from content/door-words.yaml
 *     (they) (often)? hit me    a part with a question mark may be missing
 *     hands .. throat           up to three words in between
 *     ^ keeps hitting me        only at the beginning of the text
 *     am i abusive $            only at the end of the text
 *     im 5-17                   a number from 5 to 17, also as "14yo"
 *
 * Words must be whole and as typed. We do not strip endings, so that "tablets" never means "tablet".
 * Capitals, accents and apostrophes make no difference.
 */
export type Phrase = readonly Part[];

type Part =
  | {
      readonly kind: 'words';
      readonly any: readonly (readonly string[])[];
      readonly maybe: boolean;
    }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'gap' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** Names of groups, and the words and short phrases in each. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** The most words that ".." stands for. */
const widest = 3;

/** The form of one part of a line, such as "(they)?" or "strangled/choked". */
export const partForm =
  /^(?:\^|\$|\.\.|\d+-\d+|(?:\([a-z-]+\)|[\p{L}\p{N}'’]+)(?:\/(?:\([a-z-]+\)|[\p{L}\p{N}'’]+))*\??)$/u;

/** The names of the groups that a line uses. */
export const groupsIn = (line: string): string[] =>
  [...line.matchAll(/\(([a-z-]+)\)/g)].map(([, name = '']) => name);

/**
 * Reads one line.
 *
 * @throws Error naming a group that does not exist; checking the content reports it first
 */
export function readPhrase(line: string, groups: Groups): Phrase {
  return line.split(' ').map((text): Part => {
    if (text === '^') return { kind: 'start' };
    if (text === '$') return { kind: 'end' };
    if (text === '..') return { kind: 'gap' };
    const [, from, to] = /^(\d+)-(\d+)$/.exec(text) ?? [];
    if (from !== undefined) return { kind: 'number', from: Number(from), to: Number(to) };
    const maybe = text.endsWith('?');
    const said = maybe ? text.slice(0, -1) : text;
    const any = said.split('/').flatMap((word) => {
      const [, name] = /^\((.+)\)$/.exec(word) ?? [];
      if (name === undefined) return [word];
      const group = groups[name];
      if (!group) throw new Error(`There is no group "${name}".`);
      return group;
    });
    return { kind: 'words', any: any.map(wordsOf), maybe };
  });
}

/** Every way in which a phrase matches the words: where it begins and ends. */
export function matchesOf(
  phrase: Phrase,
  words: readonly string[],
): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (const to of endsOf(phrase, words, from)) if (to > from) found.push({ from, to });
  }
  return found;
}

function endsOf([part, ...rest]: Phrase, words: readonly string[], at: number): number[] {
  if (!part) return [at];
  const on = (next: number): number[] => endsOf(rest, words, next);
  const onFrom = (places: readonly number[]): number[] => [
    ...new Set([...new Set(places)].flatMap(on)),
  ];
  switch (part.kind) {
    case 'start':
      return at === 0 ? on(at) : [];
    case 'end':
      return at === words.length ? on(at) : [];
    case 'gap':
      return onFrom(Array.from({ length: widest + 1 }, (_, skip) => at + skip));
    case 'number': {
      const [, digits] = /^(\d{1,2})(?:yo|yr|yrs|y)?$/.exec(words[at] ?? '') ?? [];
      const number = Number(digits ?? NaN);
      return number >= part.from && number <= part.to ? on(at + 1) : [];
    }
    case 'words': {
      const fits = part.any.filter((wanted) => wanted.every((word, by) => words[at + by] === word));
      return onFrom([...fits.map((wanted) => at + wanted.length), ...(part.maybe ? [at] : [])]);
    }
  }
}

/** In characters. Nobody types more; the rest of a longer pasted text is ignored. */
export const mostLetters = 600;

/** The words of a text, ready to compare with phrases. */
export const typedWords = (typed: string): string[] => wordsOf(typed.slice(0, mostLetters));
