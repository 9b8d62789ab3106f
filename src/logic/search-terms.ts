import { stemmer } from 'stemmer';
import { wordsOf } from './plain-words.ts';
import type { SearchWords } from './search-words-rules.ts';

/** The words of a text, each slip put right. */
export const mendedWords = (
  text: string,
  { spellings }: Pick<SearchWords, 'spellings'>,
): string[] =>
  // Only own names: "constructor" is a name that every object has.
  wordsOf(text).flatMap((word) =>
    Object.hasOwn(spellings, word) ? wordsOf(spellings[word] ?? '') : [word],
  );

/**
 * Gives a function that turns text into terms to search by: slips mended, endings taken off, words
 * and phrases of one meaning made one term, and words that tell nothing left out. If nothing else
 * is left they stay: an answer to "what if" is better than none.
 */
export function termReader({ same, spellings, dropped }: SearchWords): (text: string) => string[] {
  const mended = (text: string): string[] =>
    mendedWords(text, { spellings }).map((word) => stemmer(word));
  /** By its first term: the phrases that begin so, the longest first, and what they become. */
  const phrases = new Map<string, { readonly terms: string[]; readonly meaning: string }[]>();
  for (const [at, group] of same.entries()) {
    for (const terms of group.map(mended)) {
      const first = terms[0] ?? '';
      phrases.set(first, [...(phrases.get(first) ?? []), { terms, meaning: `=${String(at)}` }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.terms.length - a.terms.length);
  const tellsNothing = new Set(dropped.flatMap(mended));

  return (text) => {
    const words = mended(text);
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
