import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { councilFinder, type LookUp } from './find.ts';
import { councils } from '../fixtures/councils.ts';
import { formatPostcode } from '../postcodes/parse.ts';

const day = '2026-11-23';
/** An index that knows SK12 (two councils), SK13 (Acorn) and the sector SK1 2 (Birch). */
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
  councilFinder(councils, on)(typed, lookUp);
const said = (...asked: Parameters<typeof find>): string => {
  const found = find(...asked);
  if (found.kind === 'one') return `= ${found.council}`;
  if (found.kind !== 'choose') return found.kind;
  return found.groups.map(({ label, councils }) => `${label}: ${councils.join()}`).join('; ');
};

test('a known postcode, or any in a sector that is not split, has one council', () => {
  assert.equal(said('sk12 1aa'), '= acorn');
  assert.equal(said('SK1 2AA'), '= birch');
  const found = find('SK1 2AA');
  assert.deepEqual(found.kind === 'one' && found.close, ['acorn']);
});

test('an unknown postcode in a split sector gives every council, never just the likelier one', () => {
  assert.equal(said('SK12 1AB'), 'SK12 1: acorn,birch');
});

test('part of a postcode that can be read in two ways gives both', () => {
  assert.equal(said('SK12'), 'SK12: acorn,birch; SK1 2: birch');
  assert.equal(said('SK1 2'), '= birch');
});

test('if only the first half is known, even a single council has to be chosen', () => {
  assert.equal(said('SK13 9AA'), 'SK13: acorn');
});

test('without an index or table, or for a postcode it does not know, the letters give the councils', () => {
  assert.equal(said('SK12', null), 'SK: birch,acorn');
  assert.equal(said('SK12 1AA', null), 'SK: birch,acorn');
  assert.equal(said('SK99 9AA'), 'SK: birch,acorn');
  assert.equal(said('ZE1 0AA', null), 'ZE: birch');
  assert.equal(said('SK12 1AA', null, '2027-04-01'), 'SK: birch,east-acorn,west-acorn');
});

test('a list that is older than the register gives the successors of a council that has ended', () => {
  assert.equal(said('SK12 1AA', file, '2027-04-01'), 'SK12 1AA: east-acorn,west-acorn');
  const found = find('SK1 2AA', file, '2027-04-01');
  assert.deepEqual(found.kind === 'one' && found.close, ['east-acorn', 'west-acorn']);
  const early: LookUp = () => ({ known: 'postcode', councils: ['east-acorn'], close: [] });
  assert.equal(said('SK12 1AA', early), 'SK: birch,acorn');
});

test('in Northern Ireland, the first half of a postcode gives the trusts', () => {
  assert.equal(said('BT1 1AA'), '= north-trust');
  assert.equal(said('BT2 1AA'), 'BT2: south-trust,north-trust');
  assert.equal(said('BT99 1AA'), 'BT: north-trust,south-trust');
});

test('names are found, and nonsense is not', () => {
  assert.equal(said('Old Birch'), '= birch');
  assert.equal(said('Ashford'), 'Ashford, Acorn: acorn; Ashford, Birch: birch');
  assert.equal(said(''), 'empty');
  assert.equal(said('IM1 1AA'), 'elsewhere');
  for (const typed of ['😡', '<script>alert(1)</script>', 'x'.repeat(1_000_000)]) {
    assert.equal(said(typed), 'nothing');
  }
});

test('an area gives every council there, never just one of them', () => {
  assert.equal(said('woods'), 'Woodshire: acorn,birch');
  assert.equal(said('WOODSHIRE', null, '2027-04-01'), 'Woodshire: east-acorn,west-acorn,birch');
  const found = find('in Great City');
  assert.equal(found.kind, 'ask');
  assert.equal(said('Farland'), 'elsewhere');
});

test('another name for a council is that council, but a part of a council has to be chosen', () => {
  assert.equal(said('birchy'), '= birch');
  assert.equal(said('Twig'), 'Twig: birch');
});

test('a street or village is found with its town, and a place with its county', () => {
  assert.equal(said('12 High Street Birch'), 'Birch: birch');
  assert.equal(said('Ashford Woodshire'), 'Ashford, Woodshire: acorn,birch');
  assert.equal(said('Newport, Birchy'), 'Newport, Birchy: birch');
  assert.equal(said('Cardiff Elmham'), 'Cardiff Elmham: caerdydd,acorn');
  assert.equal(said('12 High Street'), 'nothing');
});

test('a postcode that only offices have is not a home, unless it can be read in another way', () => {
  assert.equal(said('SK98 1AA'), 'elsewhere');
  assert.equal(said('SK98'), 'SK: birch,acorn');
});

/** One to three of these names and postcodes. */
const someNames = fc.array(
  fc.constantFrom('Acorn', 'East Acorn', 'Ashford', 'Elmham', 'woods', 'Birch', 'SK12', 'SK1 2AA'),
  { minLength: 1, maxLength: 3 },
);

test('whatever is typed, only councils that have the duty on that day are given', () => {
  fc.assert(
    fc.property(someNames, fc.constantFrom('2027-03-31', '2027-04-01'), (typed, on) => {
      const found = councilFinder(councils, on)(typed.join(' '), null);
      const all =
        found.kind === 'one'
          ? [found.council]
          : found.kind === 'choose'
            ? found.groups.flatMap((each) => each.councils)
            : [];
      assert.ok(!all.includes(on === '2027-04-01' ? 'acorn' : 'east-acorn'), all.join());
    }),
    {
      examples: [
        [['Elmham'], '2027-03-31'],
        [['Elmham'], '2027-04-01'],
        [['SK12'], '2027-04-01'],
      ],
    },
  );
});
