import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packedWords, slipReader, termReader } from './terms.ts';

const words = packedWords({
  same: [
    ['children’s services', 'social services', 'ss'],
    ['ex', 'ex partner', 'baby daddy'],
    ['child', 'kid', 'kids'],
  ],
  spellings: { socail: 'social', cant: 'can not', u: 'you' },
  dropped: ['the', 'my', 'you', 'what', 'if'],
});
const read = termReader(words);

test('words that become the same term are packed only once', () => {
  assert.equal(words.same[2], 'child,kid');
});

test('words and phrases with the same meaning become one term, however they are written', () => {
  for (const text of [
    'social services',
    'SS',
    'Children’s services',
    'childrens services',
    'socail services.',
  ]) {
    assert.deepEqual(read(text), ['=0'], text);
  }
  assert.deepEqual(read('my ex-partner'), ['=1']);
});

test('of phrases that begin with the same word, the longest counts', () => {
  assert.deepEqual(read('ex partner called'), ['=1', 'call']);
});

test('words are reduced to their stems, so that one form finds another', () => {
  assert.deepEqual(read('reported'), read('reporting'));
});

test('words without meaning for the search are left out, unless there is nothing else', () => {
  assert.deepEqual(read('the kids'), ['=2']);
  assert.deepEqual(read('u cant'), ['can', 'not']);
  assert.deepEqual(read('what if'), ['what', 'if']);
});

test('a slip is packed unless the search finds what it stands for', () => {
  const same = [['solicitor', 'lawyer']];
  const spellings = { solicitar: 'solicitor', solicter: 'solicitor', vocher: 'voucher', u: 'you' };
  const packed = packedWords({ same, spellings, dropped: [] });
  // The stem of "solicter" is too far away. "Vocher" is found in the texts themselves.
  assert.deepEqual(Object.keys(packed.spellings).toSorted(), ['solicter', 'u']);
  assert.equal(slipReader(packed.same)('solicitar'), '=0');
});

test('a slip stands for the group with the nearest word, and a short word for none', () => {
  const meant = slipReader(['solicitor,lawyer', 'child,kid']);
  assert.equal(meant('solicitr'), '=0');
  assert.equal(meant('childs'), '=1');
  assert.equal(meant('kit'), null);
  assert.equal(meant('zebra'), null);
});

test('it copes with whatever is typed', () => {
  assert.deepEqual(read(''), []);
  assert.deepEqual(read('😡'), []);
  assert.ok(read('a'.repeat(1_000_000)).length <= 1);
  assert.deepEqual(read('constructor'), ['constructor'], 'a name that every object has');
  fc.assert(fc.property(fc.string(), (text) => read(text).every((term) => term !== '')));
});
