import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { councilFinder, type LookUp } from './find.ts';
import { madeUpCouncils } from '../fixtures/councils.ts';
import { formatPostcode } from '../postcodes/parse.ts';

const day = '2026-11-23';
/** A file that knows SK12 (two councils), SK13 (Acorn), and SK1 with its sectors 2 (Birch) and 4. */
const file: LookUp = (of) => {
  const close = ['acorn'];
  switch (formatPostcode(of)) {
    case 'SK12':
      return { known: 'outward', councils: ['acorn', 'birch'], close: [] };
    case 'SK1 2':
    case 'SK1 2AA':
      return { known: 'sector', councils: ['birch'], close };
    case 'SK12 1AA':
      return { known: 'postcode', councils: ['acorn'], close: [] };
    case 'SK12 1AB':
      return { known: 'sector', councils: ['acorn', 'birch'], close: [] };
    case 'SK13 9AA':
      return { known: 'outward', councils: ['acorn'], close: [] };
    default:
      return { known: 'nothing', councils: [], close: [] };
  }
};
const find = (typed: string, lookUp: LookUp | null = file, on = day) =>
  councilFinder(madeUpCouncils, on)(typed, lookUp);
const said = (...asked: Parameters<typeof find>): string => {
  const found = find(...asked);
  if (found.kind === 'one') return `= ${found.council}`;
  if (found.kind !== 'choose') return found.kind;
  return found.groups.map(({ label, councils }) => `${label}: ${councils.join()}`).join('; ');
};

test('a known postcode, and one of a sector that is not split, have one answer', () => {
  assert.equal(said('sk12 1aa'), '= acorn');
  assert.equal(said('SK1 2AA'), '= birch');
  const found = find('SK1 2AA');
  assert.deepEqual(found.kind === 'one' && found.close, ['acorn']);
});

test('an unknown postcode of a split sector has all of them, never the more likely one', () => {
  assert.equal(said('SK12 1AB'), 'SK12 1: acorn,birch');
});

test('half a postcode that can be two is asked about', () => {
  assert.equal(said('SK12'), 'SK12: acorn,birch; SK1 2: birch');
  assert.equal(said('SK1 2'), '= birch');
});

test('where only the first half is known, one candidate is still to be chosen', () => {
  assert.equal(said('SK13 9AA'), 'SK13: acorn');
});

test('without a file, and for what the file does not know, the letters give candidates', () => {
  assert.equal(said('SK12', null), 'SK: birch,acorn');
  assert.equal(said('SK12 1AA', null), 'SK: birch,acorn');
  assert.equal(said('SK99 9AA'), 'SK: birch,acorn');
  assert.equal(said('ZE1 0AA', null), 'ZE: birch');
  assert.equal(said('SK12 1AA', null, '2027-04-01'), 'SK: birch,east-acorn,west-acorn');
});

test('in Northern Ireland the first half gives the trusts', () => {
  assert.equal(said('BT1 1AA'), '= north-trust');
  assert.equal(said('BT2 1AA'), 'BT2: south-trust,north-trust');
  assert.equal(said('BT99 1AA'), 'BT: north-trust,south-trust');
});

test('names, and what is nothing', () => {
  assert.equal(said('Old Birch'), '= birch');
  assert.equal(said('Ashford'), 'Ashford, Acorn: acorn; Ashford, Birch: birch');
  assert.equal(said(''), 'empty');
  assert.equal(said('IM1 1AA'), 'elsewhere');
  for (const typed of ['😡', '<script>alert(1)</script>', 'x'.repeat(1_000_000)]) {
    assert.equal(said(typed), 'nothing');
  }
});

test('an area is all the councils there, and never one of them', () => {
  assert.equal(said('woods'), 'Woodshire: acorn,birch');
  assert.equal(said('WOODSHIRE', null, '2027-04-01'), 'Woodshire: east-acorn,west-acorn,birch');
  const found = find('in Great City');
  assert.equal(found.kind, 'ask');
  assert.equal(said('Farland'), 'elsewhere');
});

test('another name for one council is that council; a part of one has still to be chosen', () => {
  assert.equal(said('birchy'), '= birch');
  assert.equal(said('Twig'), 'Twig: birch');
});

test('a street or a village with its town, and a place with its county', () => {
  assert.equal(said('12 High Street Birch'), 'Birch: birch');
  assert.equal(said('Ashford Woodshire'), 'Ashford, Woodshire: acorn,birch');
  assert.equal(said('Newport, Birchy'), 'Newport, Birchy: birch');
  assert.equal(said('Cardiff Elmham'), 'Cardiff Elmham: caerdydd,acorn');
  assert.equal(said('12 High Street'), 'nothing');
});

test('a postcode that only offices have is no home, unless it can be read otherwise', () => {
  assert.equal(said('SK98 1AA'), 'elsewhere');
  assert.equal(said('SK98'), 'SK: birch,acorn');
});

test('whatever is typed, only councils of that day are given', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('2027-03-31', '2027-04-01'), (typed, on) => {
      const found = councilFinder(madeUpCouncils, on)(typed, null);
      const all = found.kind === 'choose' ? found.groups.flatMap((each) => each.councils) : [];
      return !all.includes(on === '2027-04-01' ? 'acorn' : 'east-acorn');
    }),
  );
});
