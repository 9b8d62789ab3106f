import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../languages/schema.ts';
import { ownLanguageFirst } from './own-language-first.ts';

const lines = [
  { name: 'a', languages: ['English'] },
  { name: 'b', languages: ['Welsh', 'English'] },
  { name: 'c', languages: ['British Sign Language'] },
];
const named = (language: { tag: string; english: string }): string =>
  ownLanguageFirst(lines, language)
    .map(({ name }) => name)
    .join('');

test('a site in another language names the lines that speak it first, and keeps the order else', () => {
  assert.equal(named({ tag: 'cy', english: 'Welsh' }), 'bac');
  assert.equal(named({ tag: 'pl', english: 'Polish' }), 'abc');
  assert.equal(named(english), 'abc');
});
