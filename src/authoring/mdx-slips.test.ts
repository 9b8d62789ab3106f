import assert from 'node:assert/strict';
import { test } from 'node:test';
import { componentsIn } from './mdx-usage.ts';

/** Pages that cannot be read: what is found, on which line, and what is wanted. */
const slips: [mdx: string, line: number, found: string, wanted: RegExp][] = [
  ['Ask {name here}.', 1, 'Ask {name here}.', /without the braces/],
  ['It is {x}.', 1, '{x}', /without the braces/],
  ['<p class={x}>A</p>', 1, '<p class={x}>A</p>', /without the braces/],
  ['<Cite fact=“a” />', 1, '<Cite fact=“a” />', /<Cite fact="a" \/>/],
  ['<Cite fact=a />', 1, '<Cite fact=a />', /<Cite fact="a" \/>/],
  ['<Cite fact="a />', 1, '<Cite fact="a />', /" before and after/],
  [
    '<Now heading="say "no" now">\nx\n</Now>',
    1,
    '<Now heading="say "no" now">',
    /" before and after/,
  ],
  ['A.<Cite fact="a"> B.', 1, 'A.<Cite fact="a"> B.', /<Cite … \/>/],
  ['A.\n\n<Fold>\n\nB.', 3, '<Fold>', /<\/Fold> where it ends/],
  [
    '<Fold>\n\nA.\n\n<Now>\n\nB.\n\n</Fold>',
    9,
    '</Fold>',
    /<\/Now> where it ends, before <\/Fold>/,
  ],
  ['<Fold>\nA.\n\nB.</Fold>', 1, '<Fold>', /<\/Fold> on a line of its own/],
  ['A.\n\n</Fold>', 3, '</Fold>', /<Fold> where it begins/],
  ['A.<br>B.', 1, 'A.<br>B.', /without <br>/],
  ['A <!-- b --> c', 1, '<!-- b --> c', /\{\/\* ask again/],
  ['Under <5 years', 1, '<5', /in words/],
  ['See <https://a.org/b>.', 1, '<https://a.org/b>', /\[words to press\]\(https:\/\/a\.org\/b\)/],
  ['Write to <a@b.org>.', 1, '<a@b.org>', /\(mailto:a@b\.org\)/],
  ['export this list\n\nA', 1, 'export this list', /another first word/],
];

for (const [mdx, line, found, wanted] of slips) {
  test(`told in an author’s words: ${JSON.stringify(mdx)}`, () => {
    assert.throws(() => componentsIn(mdx, 'a.mdx'), {
      name: 'ContentFault',
      message: new RegExp(
        `^a\\.mdx, line ${String(line)}: .*\\n {2}found: {2}${RegExp.escape(found)}\\n {2}wanted: .*${wanted.source}`,
      ),
    });
  });
}

test('a note to oneself does no harm', () => {
  assert.deepEqual(componentsIn('A {/* note */} b.\n\n{/* another */}', 'a.mdx'), []);
});
