import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalise, wordsOf } from './normalise.ts';

test('case, accents and every kind of apostrophe are ignored', () => {
  for (const typed of ["He's", 'HÉ’S', 'he‘s', 'heʼs', 'he`s', 'he´s', 'he＇s', 'hés', 'ｈｅ’ｓ']) {
    assert.equal(normalise(typed), 'hes', typed);
  }
});

test('anything that is not a letter or a digit separates words', () => {
  assert.deepEqual(wordsOf('Ynys Môn: ex-partner, SK13…'), [
    'ynys',
    'mon',
    'ex',
    'partner',
    'sk13',
  ]);
  assert.deepEqual(wordsOf(' 😡 '), []);
});

test('normalising a word a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      wordsOf(text).every((word) => wordsOf(word).join() === word),
    ),
  );
});
