import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blanksIn, piecesOf } from './pieces.ts';

test('a line is taken apart at its blanks', () => {
  assert.deepEqual(piecesOf('Dear {who}, on {the-day}'), [
    { words: 'Dear ' },
    { blank: 'who' },
    { words: ', on ' },
    { blank: 'the-day' },
  ]);
  assert.deepEqual(piecesOf('{who}'), [{ blank: 'who' }]);
  assert.deepEqual(piecesOf('Thank you.'), [{ words: 'Thank you.' }]);
});

test('what is no name of a blank stays as words', () => {
  assert.deepEqual(blanksIn('a {} b {Who Is} c {who'), []);
});
