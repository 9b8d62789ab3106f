import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterByWords } from './filter-by-words.ts';

const topics = ['Children’s services: what they do', 'Cost, legal aid and the voucher'];
const found = (typed: string) => filterByWords(topics, typed, (topic) => topic);

test('each typed word must start some word of the entry, in any order', () => {
  assert.deepEqual(found('serv chil'), [topics[0]]);
  assert.deepEqual(found('LEGAL'), [topics[1]]);
  assert.deepEqual(found("children's"), [topics[0]]);
});

test('letters inside a word do not match, and an empty search finds everything', () => {
  assert.deepEqual(found('ervices'), []);
  assert.deepEqual(found('  😡 '), topics);
});

test('a very long search text does no harm', () => {
  assert.deepEqual(found('zz '.repeat(100_000)), []);
});
