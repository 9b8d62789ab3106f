import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatPostcode, readPostcode } from './parse.ts';

const areas = new Set([
  'B',
  'BT',
  'E',
  'EC',
  'L',
  'M',
  'OL',
  'OX',
  'S',
  'SK',
  'SO',
  'SW',
  'W',
  'YO',
]);
const read = (typed: string) => readPostcode(typed, (letters) => areas.has(letters));
const readings = (typed: string): string[] | string | null => {
  const found = read(typed);
  if (found === null) return null;
  if (found.kind === 'postcode') return found.readings.map(formatPostcode);
  return found.kind === 'area' ? found.area : found.where;
};

test('a whole postcode is read however it is typed', () => {
  for (const typed of [
    'SK13 1AB',
    'sk131ab',
    ' Sk13  1ab. ',
    'SK13-1AB',
    'sk 13 1 ab',
    'ＳＫ13 1AB',
  ]) {
    assert.deepEqual(readings(typed), ['SK13 1AB'], typed);
  }
  assert.deepEqual(readings('M1 1AE'), ['M1 1AE']);
  assert.deepEqual(readings('SW1A2AA'), ['SW1A 2AA']);
  assert.deepEqual(readings('Flat 2, 10 The Street, Glossop SK13 1AB, England'), ['SK13 1AB']);
});

test('part of a postcode gives every way to read it', () => {
  assert.deepEqual(readings('SK13'), ['SK13', 'SK1 3']);
  assert.deepEqual(readings('sk12'), ['SK12', 'SK1 2']);
  assert.deepEqual(readings('SK1 3'), ['SK1 3']);
  assert.deepEqual(readings('SK13 1'), ['SK13 1']);
  assert.deepEqual(readings('SK131'), ['SK13 1']);
  assert.deepEqual(readings('SK1'), ['SK1']);
  assert.deepEqual(readings('SK13 1A'), ['SK13 1']);
  assert.deepEqual(readings('E1W'), ['E1W']);
  assert.equal(readings('sk'), 'SK');
});

test('O is read as 0 and I as 1, where only one of the two is possible', () => {
  assert.deepEqual(readings('SWIA 2AA'), ['SW1A 2AA']);
  assert.deepEqual(readings('0X1 1AA'), ['OX1 1AA']);
  assert.deepEqual(readings('WIO 6AA'), ['W10 6AA']);
  assert.deepEqual(readings('SK13 IAB'), ['SK13 1AB']);
  assert.deepEqual(
    readings('S01 4AA'),
    ['SO1 4AA'],
    'S01 is impossible, because the number never starts with a nought',
  );
});

test('postcodes that are not of a home in the United Kingdom are told apart', () => {
  assert.equal(readings('IM1 1AA'), 'isle-of-man');
  assert.equal(readings('je2 3ab'), 'channel-islands');
  assert.equal(readings('GY1'), 'channel-islands');
  assert.equal(readings('bfpo 57'), 'forces');
  for (const typed of ['BF1 2AA', 'BF12AY', 'bfpo61', 'BFPO', 'bfpo c/o 61'])
    assert.equal(readings(typed), 'forces', typed);
  assert.equal(readings('Bfpolish'), null);
  assert.equal(readings('PO Box 12'), 'po-box');
  assert.equal(readings('GIR 0AA'), 'not-a-home');
});

test('names, nonsense and areas that do not exist are not postcodes', () => {
  for (const typed of [
    '',
    ' ',
    'Glossop',
    'Box Hill',
    'ZZ1 1AA',
    '12345',
    '😡',
    '<script>',
    'A'.repeat(1e6),
  ]) {
    assert.equal(readings(typed), null, typed.slice(0, 20));
  }
});

test('whatever is typed, every reading starts with the letters of an area that exists', () => {
  const likePostcodes = fc.stringMatching(/^[skobt]{1,2}[0-9oi]{1,3} ?[0-9oi]?[ab]{0,2}$/);
  fc.assert(
    fc.property(fc.oneof(likePostcodes, fc.string()), (typed) => {
      const found = read(typed);
      if (found?.kind !== 'postcode') return;
      assert.ok(found.readings.length > 0);
      for (const { outward } of found.readings) {
        assert.ok(areas.has(/^[A-Z]+/.exec(outward)?.[0] ?? ''), outward);
      }
    }),
    { numRuns: 500, examples: [['sk13 1ab'], ['ko13 1ab']] },
  );
});

test('every whole postcode of an area is read in exactly one way', () => {
  const code = fc.stringMatching(/^SK[1-9]\d?\d[ABD-HJLNP-UW-Z]{2}$/);
  fc.assert(
    fc.property(code, (typed) => {
      const found = read(typed.toLowerCase());
      return found?.kind === 'postcode' && found.readings.length === 1;
    }),
  );
});
