import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter } from './a-to-z.ts';

test('entries are listed under their first letter or digit, whatever accents or punctuation they have', () => {
  const labels = ['Éire', '“Honour”', 'east', '18th', 'Hull'].map((label) => ({ label }));
  assert.deepEqual(
    byLetter(labels).map(({ letter, anchor, entries }) => [
      letter,
      anchor,
      ...entries.map(({ label }) => label),
    ]),
    [
      ['0 to 9', 'numbers', '18th'],
      ['E', 'e', 'east', 'Éire'],
      ['H', 'h', '“Honour”', 'Hull'],
    ],
  );
});
