import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSayings } from './find-sayings.ts';

const sayings = ['They shout at me', 'They hit me', 'We fight about money', 'I hit my partner'];
const found = (typed: string) => findSayings(sayings, typed, (saying) => saying);

test('every word is sought, in any order and any form, and small words are left out', () => {
  assert.deepEqual(found('he is shouting'), { found: ['They shout at me'], hasAll: true });
  assert.deepEqual(found('PARTNER hit'), { found: ['I hit my partner'], hasAll: true });
  assert.deepEqual(found('mon'), { found: ['We fight about money'], hasAll: true });
});

test('where none has all the words, those that have most of them are found', () => {
  assert.deepEqual(found('hit my dog'), {
    found: ['They hit me', 'I hit my partner'],
    hasAll: false,
  });
});

test('small words count where nothing else was typed', () => {
  assert.deepEqual(found('we'), { found: ['We fight about money'], hasAll: true });
});

test('letters inside a word do not fit, and other words find nothing', () => {
  assert.deepEqual(found('ight'), { found: [], hasAll: false });
  assert.deepEqual(found('custody'), { found: [], hasAll: false });
});

test('an empty search finds everything', () => {
  assert.deepEqual(found('  😡 '), { found: sayings, hasAll: true });
});

test('a very long search text does no harm', () => {
  assert.deepEqual(found('zz '.repeat(100_000)), { found: [], hasAll: false });
});
