import type { Fault } from './content-fault.ts';

/** Words of the parser, and what an author did to get them. The first that fits is told. */
const slips: readonly {
  readonly says: RegExp;
  readonly what: string;
  /** The words in question; the whole line where this finds none. */
  readonly words?: RegExp;
  readonly wanted: (parts: readonly string[]) => string;
}[] = [
  {
    says: /closing tag for `<(img|br|hr|input|link|meta)>`/,
    what: 'a tag stands here that no page can have.',
    wanted: ([name = '']) => `the page without <${name}>`,
  },
  {
    says: /closing tag for `<(\w+)>`|closing tag `<\/(\w+)>`, expected corresponding .*`<(\w+)>`/,
    what: 'a piece is begun and not ended, or not in this place.',
    wanted: ([name = '', wrong = '', begun = '']) =>
      `</${name || begun}> where it ends${wrong ? `, before </${wrong}>` : ''}; or, if nothing stands ` +
      `inside it, <${name || begun} … />`,
  },
  {
    says: /the closing tag `<\/(\w+)>` either after/,
    what: 'a piece ends in the middle of a paragraph.',
    wanted: ([name = '']) => `</${name}> on a line of its own, with an empty line before it`,
  },
  {
    says: /closing tag `<\/(\w+)>`, expected an open tag/,
    what: 'a piece ends here that was not begun.',
    wanted: ([name = '']) => `<${name}> where it begins; or the page without </${name}>`,
  },
  {
    says: /brace|expression/,
    what: 'a brace stands in the text.',
    wanted: () => 'the words without the braces { and }',
  },
  {
    says: /comment/,
    what: 'a note to yourself stands in the page.',
    words: /<!--.*/,
    wanted: () => 'the page without it; or the note like this: {/* ask again in May */}',
  },
];

/** What stands after the sign <, where that is no tag that can be read. */
const signs: readonly (readonly [RegExp, string, (words: string) => string])[] = [
  [
    /<\/?[A-Za-z][^>]*[“”„‘’][^>]*>?/,
    'curly quotation marks stand in a tag.',
    (tag) => tag.replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'"),
  ],
  [
    /<[A-Za-z]\w*[^>]*\w=(?!["'])[^>]*>?/,
    'quotation marks are missing in a tag.',
    (tag) => tag.replaceAll(/=(?!["'])([^\s>/]+)/g, '="$1"'),
  ],
  [
    /<[A-Za-z][^>]*="[^"]*"[^\s/>][^>]*>|<[A-Za-z][^"]*(?:"[^"]*"[^"]*)*"[^"]*$/,
    'a quotation mark too many, or too few, stands in a tag.',
    () => '" before and after what follows each =, and nowhere else',
  ],
  [
    /<[^\s<>]+[@:][^\s<>]+>/,
    'an address stands between < and >.',
    (address) =>
      `[words to press](${address.replaceAll(/[<>]/g, '').replace(/^(?=[^:]*@)/, 'mailto:')})`,
  ],
  [/<[\d\s=][^\s<>]*/, 'the sign < stands before a number.', () => 'it in words, such as: under 5'],
];

/**
 * Says in an author's words why a page cannot be read.
 *
 * @param says what the parser says, in words for programmers
 * @param line the line on which it stopped, counted from 1 in the file
 * @param written what stands on that line
 */
export function pageSlip(says: string, line: number, written: string): Fault {
  const whole = written.trim();
  for (const slip of slips) {
    const parts = slip.says.exec(says);
    if (!parts) continue;
    const found = slip.words?.exec(whole)?.[0] ?? whole;
    return { line, what: slip.what, found, wanted: slip.wanted(parts.slice(1)) };
  }
  for (const [pattern, what, mended] of signs) {
    const [found] = pattern.exec(whole) ?? [];
    if (found !== undefined) return { line, what, found, wanted: mended(found) };
  }
  return {
    ...{ line, what: 'this line cannot be read.', found: whole },
    wanted: 'each tag as in docs/tasks/add-a-page.md, such as <Cite fact="child-must-tell" />',
  };
}
