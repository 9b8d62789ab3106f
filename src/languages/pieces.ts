/**
 * The pieces of words that a translator is given: where each stands in the text of its file, and the
 * English. Whatever is not in a piece (ids, addresses, numbers, days) is never translated.
 */
export interface Piece {
  /** Where the words begin and end in the text. */
  readonly from: number;
  readonly to: number;
  readonly en: string;
}

/**
 * The pieces of a guide below its settings: each paragraph, heading and item of a list, one a line,
 * with the marks and small components that stand among its words; and the words that a component is
 * given.
 *
 * @param mdx the whole file
 * @param begin where the page begins, after the settings
 */
export function piecesOfGuide(mdx: string, begin: number): Piece[] {
  const pieces: Piece[] = [];
  let at = begin;
  for (const line of mdx.slice(begin).split('\n')) {
    pieces.push(...(isOnlyTags(line) ? inAttributes(line, at) : wordsOfLine(line, at)));
    at += line.length + 1;
  }
  return pieces;
}

const tag = /<\/?[A-Za-z][^<>]*>/g;

const isOnlyTags = (line: string): boolean => !/\p{L}/u.test(line.replaceAll(tag, ''));

/** Words that a component shows, such as its heading. What else it is given is a name or an address. */
const shown = /\s(heading|title|says|before|after|from)="([^"]*)"/g;

const inAttributes = (line: string, at: number): Piece[] =>
  [...line.matchAll(shown)].flatMap((found) => {
    const [whole, , en = ''] = found;
    const to = at + found.index + whole.length - 1;
    return /\p{L}/u.test(en) ? [{ from: to - en.length, to, en }] : [];
  });

/** A line without the mark of its list and without the elements that are around all of it. */
function wordsOfLine(line: string, at: number): Piece[] {
  let from = /^\s*((-|\d+\.)\s+)?/.exec(line)?.[0].length ?? 0;
  let to = line.trimEnd().length;
  for (;;) {
    const text = line.slice(from, to);
    const [open, name = ''] = /^<([A-Za-z]\w*)(\s[^<>]*)?>/.exec(text) ?? [];
    const close = `</${name}>`;
    if (!open || open.endsWith('/>') || text.indexOf(close) !== text.length - close.length) break;
    from += open.length;
    to -= close.length;
  }
  return [
    ...inAttributes(line.slice(0, from), at),
    { from: at + from, to: at + to, en: line.slice(from, to) },
  ];
}
