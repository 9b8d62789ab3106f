import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lengthInWords, sizeInWords } from './describe-film.ts';

test('a length is told in minutes, and a short one in seconds', () => {
  assert.equal(lengthInWords(6, 'en-GB'), '10 seconds');
  assert.equal(lengthInWords(55, 'en-GB'), '55 seconds');
  assert.equal(lengthInWords(60, 'en-GB'), '1 minute');
  assert.equal(lengthInWords(160, 'en-GB'), '3 minutes');
  assert.equal(lengthInWords(160, 'cy'), '3 munud');
});

test('a size is never told as less than it is', () => {
  assert.equal(sizeInWords(4000, 'en-GB'), '1 MB');
  assert.equal(sizeInWords(8_000_001, 'en-GB'), '9 MB');
});
