import { wordsOf } from '../text/normalise.ts';
import type { Found } from './quick-search.ts';
import type { SearchPages } from './index-data.ts';

/** Words around a name that say only that it is one: "what is a C100 form", "Childline number". */
const around = new Set(
  'the a an what whats is are does mean means meaning of number phone tel telephone call ring contact helpline line uk england wales form forms law order who do how'.split(
    ' ',
  ),
);

const telling = (text: string): string => {
  const words = wordsOf(text);
  const left = words.filter((word) => !around.has(word));
  return (left.length > 0 ? left : words).join('');
};

/** A longer text is more than a name. */
const longest = 100;
/** A number is looked for from so many digits on; short ones such as 101 must be whole. */
const enough = 6;

/** What has the very name that was typed. */
interface Named {
  readonly lines: readonly Found[];
  readonly words: readonly Found[];
}

/**
 * Gives a function that finds what is called by its very name, or its number: a helpline, an old
 * form, a law, a body. Nothing where more than a name was typed: then pages answer.
 */
export function nameFinder({ lines, words }: SearchPages): (typed: string) => Named {
  const byNumber = lines.flatMap((line) =>
    line.number ? [{ line, digits: line.number.text.replaceAll(/\D/g, '') }] : [],
  );
  const lineNames = lines.map((line) => ({ line, name: telling(line.name) }));
  const wordNames = words.map((word) => ({ word, names: word.word.split(/, | or /).map(telling) }));

  return (typed) => {
    if (typed.length > longest) return { lines: [], words: [] };
    const digits = typed.replaceAll(/\D/g, '');
    const onlyNumber = digits !== '' && !/\p{L}/u.test(typed);
    const name = telling(typed);
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
        ...{ heading, says, address },
        ...(number ? { number } : {}),
      })),
      words: wordNames
        .filter(({ names }) => names.some(isSought))
        .map(({ word: { word, says, address } }) => ({
          heading: word,
          says,
          address,
          summary: '',
        })),
    };
  };
}
