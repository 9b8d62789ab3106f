import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise, wordsOf } from './normalise.ts';

test('case, accents and apostrophes do not matter, whichever a keyboard has', () => {
  for (const typed of ["He's", 'HÉ’S', 'he‘s', 'heʼs', 'he`s', 'he´s', 'he＇s', 'hés', 'ｈｅ’ｓ']) {
    assert.equal(normalise(typed), 'hes', typed);
  }
});

test('words are parted by whatever is no letter and no digit', () => {
  assert.deepEqual(wordsOf('Ynys Môn: ex-partner, SK13…'), [
    'ynys',
    'mon',
    'ex',
    'partner',
    'sk13',
  ]);
  assert.deepEqual(wordsOf(' 😡 '), []);
});

test('whatever is typed, its words are plain already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      wordsOf(text).every((word) => wordsOf(word).join() === word),
    ),
  );
});
