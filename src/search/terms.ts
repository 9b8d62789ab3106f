import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { wordsOf } from '../text/normalise.ts';
import type { SearchWords } from './schema.ts';

/** The words of a text, with misspellings corrected. */
export const mendedWords = (
  text: string,
  { spellings }: Pick<SearchWords, 'spellings'>,
): string[] =>
  // Own properties only, because every object inherits some, such as "constructor".
  wordsOf(text).flatMap((word) =>
    Object.hasOwn(spellings, word) ? wordsOf(spellings[word] ?? '') : [word],
  );

/**
 * The words of a text that say what somebody is looking for: correctly spelt, and without the words
 * to drop. Words that mean the same stay as they are.
 */
export function tellingWords(text: string, words: SearchWords): string[] {
  return mendedWords(text, words).filter((word) => !words.dropped.includes(word));
}

/** What the words mean, packed small because devices load it. */
export interface PackedWords {
  /** For each group, its words and phrases as terms, separated by commas. */
  readonly same: readonly string[];
  readonly spellings: SearchWords['spellings'];
  /** Terms to drop. */
  readonly dropped: readonly string[];
}

/** How many letters of a word may be wrong. None in a short one: too many others are like it. */
export const forgiven = (word: string): number => (word.length < 5 ? 0 : word.length < 7 ? 1 : 2);

const plainTerms = (text: string, slips: Pick<SearchWords, 'spellings'>): string[] =>
  mendedWords(text, slips).map((word) => stemmer(word));

/** Packs the words. "hit", "hits" and "hitting" become one term, so much of the list shrinks. */
export function packedWords({ same, spellings, dropped }: SearchWords): PackedWords {
  const termsOf = (text: string): string[] => plainTerms(text, { spellings });
  const packedSame = same.map((group) =>
    [...new Set(group.map((phrase) => termsOf(phrase).join(' ')))].join(','),
  );
  const meant = slipReader(packedSame);
  const groupOf = termReader({ same: packedSame, spellings: {}, dropped: [] });
  /** Whether the search finds the right word without being told. */
  const isSmall = ([wrong, right]: readonly [string, string]): boolean => {
    const [term = ''] = groupOf(right);
    const slip = stemmer(wrong);
    if (right.includes(' ') || groupOf(wrong)[0] !== slip) return false;
    return term.startsWith('=')
      ? meant(slip) === term
      : distance(slip, term) <= forgiven(slip) && meant(slip) === null;
  };
  return {
    same: packedSame,
    // Devices need not load small slips.
    spellings: Object.fromEntries(Object.entries(spellings).filter((slip) => !isSmall(slip))),
    dropped: [...new Set(dropped.flatMap(termsOf))],
  };
}

/**
 * Makes a function that turns text into search terms: misspellings corrected, words reduced to their
 * stems, words and phrases with the same meaning made one term, and words to drop left out. If that
 * would leave nothing they stay: an answer to "what if" is better than none.
 */
export function termReader({ same, spellings, dropped }: PackedWords): (text: string) => string[] {
  /** Phrases by their first term, the longest first, and the term that each becomes. */
  const phrases = new Map<string, { readonly terms: string[]; readonly meaning: string }[]>();
  for (const [at, group] of same.entries()) {
    for (const terms of group.split(',').map((phrase) => phrase.split(' '))) {
      const first = terms[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), { terms, meaning: `=${String(at)}` }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  const tellsNothing = new Set(dropped);

  return (text) => {
    const words = plainTerms(text, { spellings });
    const terms: string[] = [];
    for (let at = 0; at < words.length;) {
      const here = words.slice(at);
      const phrase = phrases
        .get(words[at] ?? '')
        ?.find((each) => each.terms.every((term, n) => term === here[n]));
      terms.push(phrase?.meaning ?? words[at] ?? '');
      at += phrase?.terms.length ?? 1;
    }
    const telling = terms.filter((term) => !tellsNothing.has(term));
    return telling.length > 0 ? telling : terms;
  };
}

/**
 * Makes a function that takes a term nobody here uses for a slip, and finds the group of words that
 * it may stand for; or null. (Texts hold groups, not their words, so no index could find them.)
 */
export function slipReader(same: PackedWords['same']): (term: string) => string | null {
  const words = new MiniSearch<{ id: string; word: string }>({
    fields: ['word'],
    processTerm: (term) => term,
  });
  words.addAll(
    same.flatMap((group, at) =>
      group
        .split(',')
        .filter((phrase) => !phrase.includes(' '))
        .map((word) => ({ id: `=${String(at)} ${word}`, word })),
    ),
  );
  return (term) => {
    if (forgiven(term) === 0) return null;
    const [best] = words.search(term, { fuzzy: forgiven(term) });
    return best ? (String(best.id).split(' ')[0] ?? null) : null;
  };
}
