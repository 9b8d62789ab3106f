import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilNameFinder } from './names.ts';
import { councils } from '../fixtures/councils.ts';

const before = '2027-03-31';
const like = (typed: string, day = before) => councilNameFinder(day, councils)(typed);
const said = (typed: string, day = before): string[] =>
  like(typed, day).found.map(({ name, county, councils }) =>
    [name, county, councils.join('+')].filter(Boolean).join(', '),
  );

test('a council is found by any of its names, with or without the word council', () => {
  assert.deepEqual(said('birch'), ['Birch, birch']);
  assert.deepEqual(said('Birch council.'), ['Birch, birch']);
  assert.deepEqual(said('OLD BIRCH'), ['Old Birch, birch']);
  assert.deepEqual(said('Caerdydd'), ['Caerdydd, caerdydd']);
  assert.equal(like('birch').sure, true);
});

test('a name shared by two is never decided in favour of one', () => {
  assert.deepEqual(said('Newport'), ['Newport, newport', 'Newport, Birch, birch']);
  assert.equal(like('Newport').sure, false);
  assert.deepEqual(said('Ashford'), ['Ashford, Acorn, acorn', 'Ashford, Birch, birch']);
});

test('a place has to be chosen, even if only one has the name', () => {
  assert.deepEqual(said('newtown'), [
    'Newtown, Great City, birch+newport',
    'Newtown, Birch, birch',
  ]);
  assert.deepEqual(said('saint marys'), ['Saint Mary’s, Acorn, acorn']);
  assert.equal(like('saint marys').sure, false);
});

test('a borough and the place of the same name in its city are one entry', () => {
  assert.deepEqual(said('Birch'), ['Birch, birch']);
});

test('a district and a place of the same name are one entry', () => {
  assert.deepEqual(said('Elmham'), ['Elmham, acorn']);
  assert.equal(like('Elmham').sure, true);
});

test('once a county has ended, its name means the councils that replaced it', () => {
  assert.deepEqual(said('Acorn', '2027-04-01'), ['Acorn, east-acorn+west-acorn']);
  assert.deepEqual(said('Elmham', '2027-04-01'), ['Elmham, east-acorn']);
  assert.deepEqual(said('East Acorn'), []);
});

test('longer names that start with the same words are shown too, and then nothing is sure', () => {
  const found = councilNameFinder(before, {
    ...councils,
    councils: {
      ...councils.councils,
      'elm-on-sea': { name: 'Elm on Sea', official: 'Elm', otherNames: [], nation: 'england' },
      'city-of-oak': {
        name: 'City of Oak',
        official: 'City of Oak Corporation',
        otherNames: [],
        nation: 'england',
      },
    },
    places: [{ county: 'Acorn', councils: ['acorn'], names: ['Elm'] }],
  });
  assert.deepEqual(
    found('elm').found.map(({ name }) => name),
    ['Elm', 'Elm', 'Elm on Sea'],
  );
  assert.equal(found('elm').sure, false);
  // "Oak" alone may be more than the City of Oak.
  assert.equal(found('oak').sure, false);
  assert.equal(found('city of oak').sure, true);
});

test('a different first letter is never taken for a misspelling', () => {
  assert.deepEqual(said('nirch'), []);
  assert.deepEqual(said('berch'), ['Birch, birch']);
});

test('a start, a word inside and a misspelling are found, and anything else is not', () => {
  assert.deepEqual(said('newt'), ['Newtown, Great City, birch+newport', 'Newtown, Birch, birch']);
  assert.deepEqual(said('st marys'), ['Saint Mary’s, Acorn, acorn']);
  assert.deepEqual(said('saint marys'), ['Saint Mary’s, Acorn, acorn']);
  assert.deepEqual(said('marys'), ['Saint Mary’s, Acorn, acorn']);
  assert.deepEqual(said('newtwon'), []);
  assert.deepEqual(said('nwetown'), []);
  assert.deepEqual(said('newton'), ['Newtown, Great City, birch+newport', 'Newtown, Birch, birch']);
  assert.deepEqual(said('x'), []);
  assert.deepEqual(said('😡'), []);
  assert.deepEqual(said('a'.repeat(1_000_000)), []);
});
