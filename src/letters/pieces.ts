/** A part of a letter's line: words, or a blank to fill in. */
export type Piece = { readonly words: string } | { readonly blank: string };

/**
 * Takes a line apart at its blanks: "Dear {who}," is words, a blank and words.
 *
 * @param line the words of a letter, as its author wrote them
 * @returns no empty words
 */
export const piecesOf = (line: string): Piece[] =>
  line
    .split(/(\{[a-z-]+\})/)
    .filter(Boolean)
    .map((part) =>
      part.startsWith('{') && part.endsWith('}') ? { blank: part.slice(1, -1) } : { words: part },
    );

/** The names of a line's blanks, in order. */
export const blanksIn = (line: string): string[] =>
  piecesOf(line).flatMap((piece) => ('blank' in piece ? [piece.blank] : []));
