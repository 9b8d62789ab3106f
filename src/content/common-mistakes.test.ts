import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFile, projectWith } from '../fixtures/project.ts';
import { add, copy, messageFor, replace } from '../fixtures/slips.ts';
import { readContent } from './read.ts';

// Fifty mistakes that people make who do not program. Each is told with its file, its line, the
// words in question and what to do about it; or, where there is only one way to mean it, read so.

const page = 'guides/before/private.mdx';
const line = 'helplines/a-line.yaml';
const fact = 'facts/a-fact.yaml';

/** Typed or pasted at the end of a page: the words, what is found of them, and what is wanted. */
const written: [what: string, words: string, found: string, wanted: RegExp][] = [
  ['a brace', 'Ask for {your name} here.', '{your name}', /without the braces/],
  ['a brace left open', 'It costs {120.', 'It costs {120.', /without the braces/],
  ['an image', '![A leaflet](a.png)', '![A leaflet](a.png)', /the same in words/],
  ['smart quotes in a tag', '<Cite fact=“a-fact” />', '“a-fact”', /<Cite fact="a-fact" \/>/],
  ['a fixed space in a tag', '<Cite fact=\u00A0"a-fact" />', '<Cite fact=', /usual spaces/],
  ['a piece in small letters', '<now>\nGo.\n</now>', '<now>', /<Now>/],
  ['a misspelt piece', '<Worksheat of="call" />', '<Worksheat>', /<Worksheet>/],
  ['a tag left open', '<Fold>\n\nWords.', '<Fold>', /<\/Fold> where it ends/],
  ['an HTML comment', '<!-- ask Ann -->', '<!-- ask Ann -->', /without it/],
  ['a script', '<script>go()</script>', '<script>', /without it/],
  ['a heading as ##', '## More', '"More"', /<h2 id="one-quiet-word">More<\/h2>/],
  ['a heading without an id', '<h2>More</h2>', '<h2>', /<h2 id="one-quiet-word">/],
  ['a loud id', '<h2 id="harm">More</h2>', '"harm"', /quiet words/],
  ['an emoji in an id', '<h2 id="a😀">More</h2>', 'a😀', /only small letters, digits/],
  ['an unseen letter in an id', '<h2 id="mo\u200Bre">More</h2>', 'id="mo…re', /typed again/],
  ['a fact that is not there', 'A.<Cite fact="b-fact" />', '"b-fact"', /"a-fact"/],
  ['a page that is not there', '[Go](/tolk/)', '/tolk/', /"\/talk\/"/],
  ['a link without its last slash', '[Go](/talk)', '/talk', /slash at both ends.*"\/talk\/"/],
  ['a place that is not there', '[Go](#latr)', '#latr', /"#later"/],
  ['an address without https', '[Go](www.gov.uk/x)', 'www.gov.uk/x', /https:\/\/www\.gov\.uk\/x/],
  ['a sign before a number', 'For a child <5.', '<5', /in words/],
  ['a table from Word', 'Day\tHours\nMonday\t9 to 5', 'Day → Hours', /a list: each line/],
  ['a conflict', '<<<<<<< HEAD\nA.\n=======\nB.\n>>>>>>> x', '<<<<<<< HEAD', /one of the two/],
];

type Change = (text: string) => string;
type Changed = [string, Change, line: number, found: string, wanted: RegExp];

/** The same in files of each kind: the change, and the line where it is told. */
const changed: Record<string, Changed[]> = {
  [page]: [
    ['a helpline that is not there', replace('[a-line]', '[a-lin]'), 12, '"a-lin"', /"a-line"/],
    ['no --- after the settings', replace('\n---\n\n', '\n\n'), 17, '<Answer>', /a line ---/],
    ['a sentence not said', replace('says: It', 'says: How it'), 10, 'How it is', /letter by/],
  ],
  [line]: [
    ['no space after a colon', replace('name: A', 'name:A'), 1, 'name:A', /name: A helpline/],
    ['a tab before a line', replace('    cost', '\tcost'), 15, 'cost: free', /spaces/],
    [
      'a list without dashes',
      replace('  - kind', '    kind'),
      10,
      'kind: phone',
      /begins with "- "/,
    ],
    ['hours in words', replace('hours: always', 'hours: 24 hours'), 13, '24 hours', /always/],
    ['a dash between times', replace('always', "[{ from: '9–17' }]"), 13, '9–17', /from: '09:00'/],
    ['a number nobody can dial', replace('0808 1', '+44 808 1'), 12, '+44 808 1', /0808 157 0000/],
  ],
  [fact]: [
    [
      'a colon in a value',
      replace('A statement', 'Ask: it is'),
      1,
      'Ask: it is.',
      /quotation marks/,
    ],
    ['a quote left open', replace('A statement', '"A statement'), 1, '"A statement.', /at the end/],
    ['a day as people write it', replace(/27-02-22$/m, '1/12/2027'), 9, '1/12/2027', /2026-11-22/],
    ['a month that is not there', replace('2027-02', '2027-13'), 9, '2027-13-22', /that exists/],
    ['a setting twice', add('statement: Another.\n'), 10, 'statement: Another.', /once/],
    ['a setting in capitals', replace('nations', 'Nations'), 2, '"Nations"', /"nations"/],
    ['a fact without a source', replace(/source: .*\n/, ''), 1, '"source"', /content\/sources/],
    ['a file saved as "Unicode"', (text) => [...text].join('\0'), 0, fact, /UTF-8/],
  ],
  'sources/a-source.yaml': [
    ['a space in a web address', replace('/page', '/my page'), 3, '/my page', /without spaces/],
  ],
  'disclosures/the-belt.yaml': [
    ['yes for true', replace('Child: true', 'Child: yes'), 4, 'yes', /true or false/],
  ],
  // Files that are new.
  'guides/new.md': [['a page as .md', copy('guides/home.mdx'), 0, 'new.md', /\.mdx/]],
  'facts/x.YAML': [['an ending in capitals', copy(fact), 0, 'x.YAML', /\.yaml/]],
  'facts/my fact.yaml': [
    ['a space in a name', copy(fact), 0, 'my fact', /letters, digits and hyphens/],
  ],
  'facts/x.yaml': [['an empty file', () => '\n', 1, 'nothing', /settings.*statement/]],
  'helplines/x.yaml': [['a file in the wrong folder', copy(fact), 0, 'x.yaml', /content\/facts\//]],
};

/** Words of programs and not of authors. */
const jargon =
  /\n\s+at |YAML reader|JSX|MDX|oxc|U\+\d|token|scalar|implicit|indicator|Invalid|Unexpected|Expected/;

/** Where the words stand that are written at the end of the page. */
const end = projectFile(`content/${page}`).split('\n').length + 1;
const atEnd = written.map(([what, words, ...told]): Changed => [
  what,
  add(`\n${words}\n`),
  end,
  ...told,
]);
const all = [...Object.entries(changed), [page, atEnd] as const].flatMap(([file, mistakes]) =>
  mistakes.map((mistake) => [file, ...mistake] as const),
);

for (const [file, what, change, at, found, wanted] of all) {
  test(`the author is told of ${what}`, () => {
    const message = messageFor(file, change);
    assert.ok(
      message.startsWith(`content/${file}${at > 0 ? `, line ${String(at)}` : ''}`),
      message,
    );
    assert.ok(message.includes(found), `"${found}" in:\n${message}`);
    assert.match(message, wanted);
    assert.doesNotMatch(message, jargon);
    assert.ok(message.split('\n\n').length <= 2, `one mistake is told as many:\n${message}`);
  });
}

/** What is read of the project with one file changed. */
const contentWith = (file: string, change: Change) =>
  readContent(projectWith({ [`content/${file}`]: change(projectFile(`content/${file}`)) }));

const same: Change = (text) => text;
const harmless: [what: string, file: string, written: Change, meant: Change][] = [
  ['a byte-order mark', fact, (text) => `\uFEFF${text}`, same],
  ['line ends as Windows writes them', page, (text) => text.replaceAll('\n', '\r\n'), same],
  [
    'a number without quotes',
    'councils/acorn.yaml',
    replace('01632 960 001', '01632960001'),
    replace('01632 960 001', "'01632960001'"),
  ],
];

for (const [what, file, change, meant] of harmless) {
  test(`${what} is read as it was meant`, () => {
    assert.deepEqual(contentWith(file, change), contentWith(file, meant));
  });
}

test('there are fifty of them', () => {
  assert.equal(all.length + harmless.length, 50);
});
