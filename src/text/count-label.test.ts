import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundInWords } from './count-label.ts';

test('nothing, one and several found each have their own words', () => {
  const words = { found: '{count} of these.', foundOne: 'One of these.', none: 'None of these.' };
  assert.equal(foundInWords(0, words), 'None of these.');
  assert.equal(foundInWords(1, words), 'One of these.');
  assert.equal(foundInWords(12, words), '12 of these.');
  assert.equal(foundInWords(12, { found: '{count} fit.', foundOne: 'One fits.' }), '12 fit.');
});
