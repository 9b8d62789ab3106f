import { wordsOf } from '../text/normalise.ts';
import type { SearchResult } from './result.ts';
import type { SearchPages } from './index-data.ts';

/** Words that people put around a name, and that are not part of it: "what is a C100 form". */
const around = new Set(
  'the a an what whats is are does mean means meaning of number phone tel telephone call ring contact helpline line uk england wales form forms law order who do how'.split(
    ' ',
  ),
);

/** A name without the words around it, and without spaces. */
const bareName = (text: string): string => {
  const words = wordsOf(text);
  const left = words.filter((word) => !around.has(word));
  return (left.length > 0 ? left : words).join('');
};

/** In characters. A longer text is more than a name. */
const longest = 100;
/**
 * From this many digits on, the beginning of a number is enough; short ones such as 101 must be
 * whole.
 */
const enough = 6;

/** What has exactly the name that was typed. */
interface Named {
  readonly lines: readonly SearchResult[];
  readonly words: readonly SearchResult[];
}

/**
 * Makes a function that finds a helpline or a word of the glossary by its exact name, or a helpline
 * by its number. It finds nothing if more than a name was typed: then pages answer.
 */
export function nameFinder({ lines, words }: SearchPages): (typed: string) => Named {
  const byNumber = lines.flatMap((line) =>
    line.number ? [{ line, digits: line.number.text.replaceAll(/\D/g, '') }] : [],
  );
  const lineNames = lines.map((line) => ({ line, name: bareName(line.name) }));
  const wordNames = words.map((word) => ({
    word,
    names: word.word.split(/, | or /).map(bareName),
  }));

  return (typed) => {
    if (typed.length > longest) return { lines: [], words: [] };
    const digits = typed.replaceAll(/\D/g, '');
    const onlyNumber = digits !== '' && !/\p{L}/u.test(typed);
    const name = bareName(typed);
    const isSought = (its: string): boolean => its !== '' && its === name;
    const foundLines = onlyNumber
      ? byNumber
          .filter((each) =>
            digits.length < enough ? each.digits === digits : each.digits.startsWith(digits),
          )
          .map(({ line }) => line)
      : lineNames.filter((each) => isSought(each.name)).map(({ line }) => line);
    return {
      lines: foundLines.map(({ name: heading, says, number, address }) => ({
        ...{ heading, says, why: says, address },
        ...(number ? { number } : {}),
      })),
      words: wordNames
        .filter(({ names }) => names.some(isSought))
        .map(({ word: { word, says, address } }) => ({
          heading: word,
          says,
          why: says,
          address,
        })),
    };
  };
}
