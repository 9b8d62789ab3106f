import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readExamples } from './examples.ts';
import { ContentFault } from './read-yaml.ts';

const intents = ['a-threat', 'the-throat'];
const read = (danger: string, ordinary = 'typed\n') => readExamples({ danger, ordinary }, intents);

test('examples are read, as a spreadsheet saves them too', () => {
  assert.deepEqual(
    read('\u{feff}typed\tintent\r\nhe grabbed me \tthe-throat\r\n\r\n', 'typed\nwhat it costs'),
    [
      { typed: 'he grabbed me', intent: 'the-throat' },
      { typed: 'what it costs', intent: null },
    ],
  );
});

const faults: [what: string, danger: string, ordinary: string, said: RegExp][] = [
  ['another header', 'query\tintent\n', 'typed\n', /danger\.tsv, line 1: is "query\tintent"/],
  ['no intent', 'typed\tintent\nhelp\n', 'typed\n', /danger\.tsv, line 2: has too few columns/],
  ['a third column', 'typed\tintent\na\ta-threat\tb\n', 'typed\n', /line 2: has too few columns/],
  [
    'an intent where none belongs',
    'typed\tintent\n',
    'typed\na\ta-threat\n',
    /ordinary\.tsv, line 2/,
  ],
  [
    'an unknown intent',
    'typed\tintent\nhelp\ta-thraet\n',
    'typed\n',
    /"a-thraet".*\n.*\n.*"a-threat"/,
  ],
  ['no word', 'typed\tintent\n', 'typed\n?!\n', /ordinary\.tsv, line 2: has no word/],
  ['a long text', 'typed\tintent\n', `typed\n${'a '.repeat(200)}b\n`, /at most 300 letters/],
  [
    'the same words in both',
    'typed\tintent\nHe’s here\ta-threat\n',
    'typed\nhes here!\n',
    /ordinary\.tsv, line 2: "hes here!" stands at content\/examples\/danger\.tsv, line 2 too/,
  ],
];
for (const [what, danger, ordinary, said] of faults) {
  test(`an author is told of ${what}`, () => {
    assert.throws(
      () => read(danger, ordinary),
      (fault) => fault instanceof ContentFault && said.test(fault.message),
    );
  });
}

test('every line to mend is told at once', () => {
  assert.throws(
    () => read('typed\tintent\nhelp\nhelp me\tnothing\n'),
    (fault) => fault instanceof ContentFault && /line 2[\s\S]*line 3/.test(fault.message),
  );
});
