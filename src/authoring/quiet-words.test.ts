import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loudWordsIn, mayBeWritten } from './quiet-words.ts';

const loud = ['harm', 'child protection', 'police'];

test('a loud word is found in titles, addresses and file names, in any case', () => {
  assert.deepEqual(loudWordsIn('/before/child-protection/', loud), ['child protection']);
  assert.deepEqual(loudWordsIn('/_astro/HarmFinder.Bx1.js', loud), ['harm']);
  assert.deepEqual(loudWordsIn('When it is harmful', loud), ['harm']);
  assert.deepEqual(loudWordsIn('Police_and_you', loud), ['police']);
});

test('a quiet text has none, and letters inside another word do not count', () => {
  assert.deepEqual(loudWordsIn('/before/your-first-meeting/', loud), []);
  assert.deepEqual(loudWordsIn('Pharmacy opening times', loud), []);
});

test('an address is written out on paper only if no loud word stands anywhere in it', () => {
  assert.equal(mayBeWritten('https://www.gov.uk/looking-after-children', loud), true);
  assert.equal(mayBeWritten('https://www.gov.uk/child-protection-plan', loud), false);
  assert.equal(mayBeWritten('https://stopharm.test/', loud), false);
  assert.equal(mayBeWritten('/before/paying/', loud), false);
});
