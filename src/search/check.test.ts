import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicsSchema } from '../guides/schema.ts';
import { ContentFault } from '../authoring/content-fault.ts';
import { readYaml } from '../authoring/read-yaml.ts';
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

/** The message to an author whose file is refused. */
function told(text: string): string {
  try {
    readYaml(text, 'search-words.yaml', searchWordsSchema);
  } catch (fault) {
    assert.ok(fault instanceof ContentFault);
    return fault.message;
  }
  assert.fail('the file was accepted');
}

test('misspelt words are corrected, and words that mean nothing to the search are dropped', () => {
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

test('a name that every JavaScript object has is not taken for a spelling', () => {
  assert.deepEqual(tellingWords('constructor', nothing), ['constructor']);
});

test('a topic need not have phrases, and none stands twice', () => {
  const rules = (text: string) => readYaml(text, 'topics.yaml', topicsSchema);
  assert.deepEqual(rules('cost: { label: Cost }'), { cost: { label: 'Cost', asks: [], at: {} } });
  assert.throws(() => rules('cost: { label: Cost, asks: [fee, fee] }'), /nothing in it twice/);
});

test('a phrase may lead to only one topic, however it is written', () => {
  assert.deepEqual(faults({ cost: ['Won’t pay'], complaints: ['wont pay'], wales: ['pay'] }), [
    'content/topics.yaml: to the search, "wont pay" under complaints is the same as "Won’t pay" under cost.\n' +
      '  wanted: only one of them',
  ]);
});

test('phrases that differ only in a misspelling or a dropped word are the same', () => {
  const words = { spellings: { cafcas: 'cafcass' }, dropped: ['the'] };
  const [fault, ...others] = faults({ cost: ['the cafcass'], complaints: ['cafcas'] }, words);
  assert.match(fault ?? '', /"cafcas" under complaints is the same as "the cafcass" under cost/);
  assert.deepEqual(others, []);
});

test('a phrase whose words are all dropped would find nothing', () => {
  const asks = { cost: ['the', 'the fee'], wales: ['The'] };
  const [one, two, ...others] = faults(asks, { dropped: ['the'] });
  assert.match(one ?? '', /"the" under cost has only words that the search drops/);
  assert.match(two ?? '', /"The" under wales has only words that the search drops/);
  assert.deepEqual(others, []);
});

test('a word may mean only one thing', () => {
  const same = [
    ['children’s services', 'social services'],
    ['help', 'Childrens Services'],
  ];
  assert.deepEqual(faults({}, { same }), [
    'content/search-words.yaml: "Childrens Services" is in the group of "children’s services" and in that of "help".\n' +
      '  wanted: the word in only one group, or one group of them all',
  ]);
});

test('a dropped word may not be in a group by itself, but may be part of a phrase there', () => {
  const same = [['mother', 'the', 'the mum']];
  const [fault, ...others] = faults({}, { same, dropped: ['the'] });
  assert.match(fault ?? '', /"the" is in the group of "mother", but the search drops it/);
  assert.deepEqual(others, []);
});

test('a group may hold only correct spellings', () => {
  const same = [['Cafcass', 'cafcas people']];
  const [fault, ...others] = faults({}, { same, spellings: { cafcas: 'cafcass' } });
  assert.match(
    fault ?? '',
    /"cafcas people" is in the group of "Cafcass", but "cafcas" is read as "cafcass"/,
  );
  assert.deepEqual(others, []);
});

test('a misspelling may not be dropped as well, nor lead to another misspelling', () => {
  const spellings = { teh: 'the', cuz: 'cos', cos: 'because' };
  const [dropped, chained, ...others] = faults({}, { spellings, dropped: ['teh'] });
  assert.match(dropped ?? '', /"teh" is read as "the", but also dropped/);
  assert.match(chained ?? '', /"cuz" is read as "cos", but "cos" is a misspelling itself/);
  assert.deepEqual(others, []);
});

test('a message says what a file of words must hold', () => {
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
      'content/topics.yaml, line 6: to the search, "the who can i call" under privacy is the same as "who can i call" under helplines.',
      '  wanted: only one of them',
    ],
  ],
  [
    'a question that leads to a section that does not exist',
    'topics.yaml',
    replace('/#later', '/#latr'),
    [
      'content/topics.yaml, line 8 (privacy) links to /before/private/#latr, but that page has no such section.',
      '  Did you mean "later"?',
    ],
  ],
]);
