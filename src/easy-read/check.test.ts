import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../content/read.ts';
import { project } from '../fixtures/project.ts';
import { copy, overAShoulder, replace, testSlips } from '../fixtures/slips.ts';
import { easyReadOf, easyReadPages } from './pages.ts';

const start = 'easy-read/start.yaml';
const file = `content/${start}`;
const said = 'A helpline can listen.';
const says = (words: string) => replace(said, words);

testSlips([
  [
    'a drawing that there is not',
    start,
    replace('draw: said', 'draw: dragon'),
    /start\.yaml, line 9: "lines\.1\.draw"\n {2}found: {2}dragon\n {2}wanted: one of: meeting, afraid/,
  ],
  [
    'a summary that is too short',
    start,
    replace('A summary of this page that is long enough.', 'Short.'),
    /at least 40 letters long/,
  ],
  [
    'a page that there is not',
    start,
    replace('of: /', 'of: /nowhere/'),
    /^content\/easy-read\/start\.yaml, line 1, links to \/nowhere\/, but there is no such page\./,
  ],
  [
    'a second Easy Read of one page',
    'easy-read/zebra.yaml',
    copy(start, replace('Easy start', 'Another')),
    [
      'content/easy-read/zebra.yaml: / has an Easy Read already, in content/easy-read/start.yaml.',
      '  wanted: one file for each page',
    ],
  ],
  [
    'a title that another page has',
    start,
    replace('Easy start', 'Start here'),
    [
      `${file}, line 2: another page has the title "Start here" too.`,
      '  wanted: a title of its own',
    ],
  ],
  [
    'a loud title',
    start,
    replace('Easy start', 'In danger'),
    [`${file}, line 2: the title "In danger" has the loud word "danger".`, overAShoulder],
  ],
  [
    'a line of three sentences',
    start,
    says('Call. Talk. Rest.'),
    [
      `${file}: a line has 3 sentences: Call. Talk. Rest.`,
      '  wanted: one idea a line, in one or two sentences',
    ],
  ],
  [
    'a sentence of 13 words',
    start,
    says('You can go and sit and talk with a friend of your own.'),
    [
      `${file}: a sentence has 13 words: You can go and sit and talk with a friend of your own.`,
      '  wanted: at most 12 words',
    ],
  ],
  [
    'words that are too hard',
    start,
    says('Organisations investigate allegations professionally.'),
    /^content\/easy-read\/start\.yaml is too hard to read: grade \d+\.\d\.\n {2}wanted: grade 4 or less/,
  ],
  [
    'more than 30 lines',
    start,
    (text) => text + '  - draw: said\n    say: You can talk.\n    facts: []\n'.repeat(29),
    [`${file} has 31 lines.`, '  wanted: at most 30. Leave out what a reader can do without'],
  ],
  [
    'no 999 in the first three lines',
    start,
    replace('Call 999.', 'Call for help.'),
    [
      `${file}: the first three lines do not say when to call 999.`,
      '  wanted: a line such as "If someone may get hurt now, call 999."',
    ],
  ],
  [
    'a hard word that is not explained',
    start,
    says('You can ask a mediator.'),
    [
      `${file}, line 10: "mediator" is a hard word, and nothing says what it means.`,
      '  wanted: in the line after "You can ask a mediator.", words such as "A mediator is …" or "Mediator means …"',
    ],
  ],
  [
    'a number that no fact of the line has',
    start,
    says('Call 0808 157 0009.'),
    [
      `${file}: no fact of this line has the number 08081570009: Call 0808 157 0009.`,
      '  wanted: 999, a number in content/helplines, or one in a fact that the line cites',
    ],
  ],
  [
    'a helpline that there is not',
    start,
    replace('line: a-line', 'line: z-lines'),
    /^content\/easy-read\/start\.yaml, line 12, names "z-lines", but there is no content\/helplines\/z-lines\.yaml\./,
  ],
  [
    'a fact that there is not',
    start,
    replace('facts: []', 'facts: [no-fact]'),
    /^content\/easy-read\/start\.yaml, line 8, names "no-fact", but there is no content\/facts\/no-fact\.yaml\./,
  ],
]);

const content = readContent(project);

test('a page has its Easy Read in English, and none in another language', () => {
  assert.equal(easyReadOf('/', content), '/easy/start/');
  assert.equal(easyReadOf('/nowhere/', content), undefined);
  const welsh = { ...content, language: { tag: 'cy' } };
  assert.equal(easyReadOf('/', welsh), undefined);
  assert.equal(easyReadPages(welsh).size, 0);
});
