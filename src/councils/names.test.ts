import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameFinder } from './names.ts';
import { councils } from '../fixtures/councils.ts';

const before = '2027-03-31';
const like = (typed: string, day = before) => nameFinder(day, councils)(typed);
const said = (typed: string, day = before): string[] =>
  like(typed, day).found.map(({ name, county, councils }) =>
    [name, county, councils.join('+')].filter(Boolean).join(', '),
  );

test('a council by any of its names, with or without the word council', () => {
  assert.deepEqual(said('birch'), ['Birch, birch']);
  assert.deepEqual(said('Birch council.'), ['Birch, birch']);
  assert.deepEqual(said('OLD BIRCH'), ['Old Birch, birch']);
  assert.deepEqual(said('Caerdydd'), ['Caerdydd, caerdydd']);
  assert.equal(like('birch').sure, true);
});

test('a name that two have is never settled for one of them', () => {
  assert.deepEqual(said('Newport'), ['Newport, newport', 'Newport, Birch, birch']);
  assert.equal(like('Newport').sure, false);
  assert.deepEqual(said('Ashford'), ['Ashford, Acorn, acorn', 'Ashford, Birch, birch']);
});

test('a place has to be chosen, even where only one has the name', () => {
  assert.deepEqual(said('newtown'), [
    'Newtown, Great City, birch+newport',
    'Newtown, Birch, birch',
  ]);
  assert.deepEqual(said('saint marys'), ['Saint Mary’s, Acorn, acorn']);
  assert.equal(like('saint marys').sure, false);
});

test('a borough and its place in a great city are one', () => {
  assert.deepEqual(said('Birch'), ['Birch, birch']);
});

test('a district and its place of one name are one entry', () => {
  assert.deepEqual(said('Elmham'), ['Elmham, acorn']);
  assert.equal(like('Elmham').sure, true);
});

test('by the day, a county is those that it became', () => {
  assert.deepEqual(said('Acorn', '2027-04-01'), ['Acorn, east-acorn+west-acorn']);
  assert.deepEqual(said('Elmham', '2027-04-01'), ['Elmham, east-acorn']);
  assert.deepEqual(said('East Acorn'), []);
});

test('a name that goes on after the same words is shown too, and nothing is sure then', () => {
  const found = nameFinder(before, {
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

test('another first letter is another name', () => {
  assert.deepEqual(said('nirch'), []);
  assert.deepEqual(said('berch'), ['Birch, birch']);
});

test('a beginning, a word within, a slip of spelling; and else nothing', () => {
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
