import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from './reading-grade.ts';

test('the grade is the Flesch-Kincaid sum', () => {
  const { words, sentences, syllables, grade } = readingOf(['The cat sat on the mat. It ran.']);
  assert.deepEqual([words, sentences, syllables], [8, 2, 8]);
  assert.ok(Math.abs(grade - (0.39 * 4 + 11.8 * 1 - 15.59)) < 1e-9);
});

test('a number is one short word', () => {
  const { words, sentences, syllables } = readingOf(['Call 0808.', 'Press 55.']);
  assert.deepEqual([words, sentences, syllables], [4, 2, 4]);
});

test('what has no full stop is no sentence, unless it is longer than one may be', () => {
  const { sentences, mean, tooLong } = readingOf(['money and pets', 'Take what you need. Go.']);
  assert.deepEqual([sentences, mean, tooLong], [2, 2.5, []]);
  const list = Array.from({ length: 26 }, () => 'cat').join(' ');
  assert.deepEqual(readingOf([list]).tooLong, [list]);
});

test('long words raise the grade', () => {
  const plain = readingOf(['The council looks into it.']);
  const legal = readingOf(['The authority investigates allegations.']);
  assert.ok(legal.grade > plain.grade + 5);
});

test('a sentence of more than 25 words is named', () => {
  const long = `The ${Array.from({ length: 25 }, () => 'cat').join(' ')}.`;
  assert.deepEqual(readingOf([`Short. ${long}`]).tooLong, [long]);
});
