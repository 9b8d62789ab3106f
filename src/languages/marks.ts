/** What must stand in a translation just as in the English, and how a translator is told of it. */
export interface Marks {
  readonly what: string;
  readonly marks: string;
}

const tag = /<[^>]+>/g;
const target = /\]\([^)]*\)/g;

/** The marks of a text, each kind in an order of its own, because a sentence may turn round. */
export const piecesMarks = (text: string): Marks[] => {
  const words = text.replaceAll(tag, '').replaceAll(target, '');
  const each = (pattern: RegExp, from = text): string =>
    [...from.matchAll(pattern)]
      .map(([found]) => found)
      .sort()
      .join(' ');
  return [
    { what: 'components and sources', marks: each(tag) },
    { what: 'links', marks: each(target) },
    { what: 'blanks in braces', marks: each(/\{\w+\}/g) },
    { what: 'bold marks', marks: each(/\*\*/g) },
    // A number that is said twice in one language need not be in the other.
    { what: 'numbers', marks: [...new Set(words.match(/\d+/g) ?? [])].sort().join(' ') },
  ];
};
