import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicsSchema } from '../guides/schema.ts';
import { ContentFault, readYaml } from '../authoring/read-yaml.ts';
import { replace, testSlips } from '../fixtures/slips.ts';
import { checkSearchWords } from './check.ts';
import { searchWordsSchema } from './schema.ts';
import { tellingWords } from './terms.ts';

const nothing = { same: [], spellings: {}, dropped: [] };

const faults = (asks: Record<string, string[]>, searchWords: object = {}): string[] =>
  checkSearchWords({
    topics: Object.fromEntries(
      Object.entries(asks).map(([id, said]) => [id, { label: 'A topic', asks: said, at: {} }]),
    ),
    searchWords: { ...nothing, ...searchWords },
  });

/** What an author is told of a file that cannot be read. */
function told(text: string): string {
  try {
    readYaml(text, 'search-words.yaml', searchWordsSchema);
  } catch (fault) {
    assert.ok(fault instanceof ContentFault);
    return fault.message;
  }
  assert.fail('the file was accepted');
}

test('words are spelt right, and those that tell nothing are dropped', () => {
  const words = {
    ...nothing,
    spellings: { cafcas: 'cafcass', wont: 'will not' },
    dropped: ['the'],
  };
  assert.deepEqual(tellingWords('The CAFCAS won’t ring', words), [
    'cafcass',
    'will',
    'not',
    'ring',
  ]);
});

test('a name that every object has is no spelling', () => {
  assert.deepEqual(tellingWords('constructor', nothing), ['constructor']);
});

test('a topic need not have phrases, and none stands twice', () => {
  const rules = (text: string) => readYaml(text, 'topics.yaml', topicsSchema);
  assert.deepEqual(rules('cost: { label: Cost }'), { cost: { label: 'Cost', asks: [], at: {} } });
  assert.throws(() => rules('cost: { label: Cost, asks: [fee, fee] }'), /nothing in it twice/);
});

test('one phrase leads to one topic, however it is written', () => {
  assert.deepEqual(faults({ cost: ['Won’t pay'], complaints: ['wont pay'], wales: ['pay'] }), [
    'content/topics.yaml: "wont pay" under complaints is "Won’t pay" under cost to the search.\n' +
      '  wanted: one of the two',
  ]);
});

test('phrases that differ only in a slip or an empty word are one phrase', () => {
  const words = { spellings: { cafcas: 'cafcass' }, dropped: ['the'] };
  const [fault, ...others] = faults({ cost: ['the cafcass'], complaints: ['cafcas'] }, words);
  assert.match(fault ?? '', /"cafcas" under complaints is "the cafcass" under cost/);
  assert.deepEqual(others, []);
});

test('a phrase of words that are all dropped finds nothing', () => {
  const asks = { cost: ['the', 'the fee'], wales: ['The'] };
  const [one, two, ...others] = faults(asks, { dropped: ['the'] });
  assert.match(one ?? '', /"the" under cost has only words that the search drops/);
  assert.match(two ?? '', /"The" under wales has only words that the search drops/);
  assert.deepEqual(others, []);
});

test('a word means one thing', () => {
  const same = [
    ['children’s services', 'social services'],
    ['help', 'Childrens Services'],
  ];
  assert.deepEqual(faults({}, { same }), [
    'content/search-words.yaml: "Childrens Services" stands with "children’s services" and with "help".\n' +
      '  wanted: one of the two, or one group of them all',
  ]);
});

test('a word that is dropped stands in no group; a phrase may hold it', () => {
  const same = [['mother', 'the', 'the mum']];
  const [fault, ...others] = faults({}, { same, dropped: ['the'] });
  assert.match(fault ?? '', /"the" stands with "mother", but the search drops it/);
  assert.deepEqual(others, []);
});

test('a group holds right spellings only', () => {
  const same = [['Cafcass', 'cafcas people']];
  const [fault, ...others] = faults({}, { same, spellings: { cafcas: 'cafcass' } });
  assert.match(
    fault ?? '',
    /"cafcas people" stands with "Cafcass", but "cafcas" is read as "cafcass"/,
  );
  assert.deepEqual(others, []);
});

test('a slip is not dropped, and its right spelling is no slip', () => {
  const spellings = { teh: 'the', cuz: 'cos', cos: 'because' };
  const [dropped, chained, ...others] = faults({}, { spellings, dropped: ['teh'] });
  assert.match(dropped ?? '', /"teh" is read as "the", and dropped/);
  assert.match(chained ?? '', /"cuz" is read as "cos", and "cos" is no right spelling/);
  assert.deepEqual(others, []);
});

test('an author is told what a file of words must hold', () => {
  assert.match(told('{ same: [[one]], spellings: {}, dropped: [] }'), /two or more words/);
  assert.match(
    told("{ same: [], spellings: { don't: do not }, dropped: [] }"),
    /a hyphen or an apostrophe/,
  );
  assert.match(told('{ same: [], spellings: {}, dropped: [so what] }'), /without a space/);
  assert.match(told('{ same: [] }'), /"spellings"[^]*"dropped"/);
});

testSlips([
  [
    'a phrase under two topics',
    'topics.yaml',
    replace('[is it private]', '[is it private, the who can i call]'),
    [
      'content/topics.yaml: "the who can i call" under privacy is "who can i call" under helplines to the search.',
      '  wanted: one of the two',
    ],
  ],
  [
    'a question that leads to no section',
    'topics.yaml',
    replace('/#later', '/#latr'),
    [
      'content/topics.yaml (privacy) links to /before/private/#latr, but that page has no such section.',
      '  Did you mean "later"?',
    ],
  ],
]);
