import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areasOf, factsOfCouncil, fillIn, neighboursOf, piecesIn } from './page-words.ts';
import { councilPage, contentWith } from '../fixtures/content.ts';
import { movingDistrict } from '../fixtures/councils.ts';

const content = contentWith({
  facts: { england: {}, everywhere: { nations: ['england', 'wales', 'scotland'] } },
  councils: {
    county: { name: 'County', until: '2027-03-31', becomes: ['east', 'west'], change: ['england'] },
    east: { name: 'East', place: 'the East', from: '2027-04-01' },
    west: { name: 'West', from: '2027-04-01' },
    city: { name: 'City' },
  },
  districts: {
    E07000001: movingDistrict('Hill', 'county', 'east'),
    E07000002: movingDistrict('Dale', 'county', 'east'),
  },
});
const of = (id: string) => content.councils.get(id)!;

test('the dates of a change are written out: the last day, and the day after it', () => {
  const said = fillIn('{place}, {official}: {until}, {dayAfter}', of('county'));
  assert.equal(said, 'County, A Council: 31 March 2027, 1 April 2027');
  assert.equal(
    fillIn('{place}: {dayBefore}, {from}', of('east')),
    'the East: 31 March 2027, 1 April 2027',
  );
});

test('a council that ends leads to its successors, and they lead back to it', () => {
  assert.deepEqual(neighboursOf('county', content), { before: [], after: ['east', 'west'] });
  assert.deepEqual(neighboursOf('east', content), { before: ['county'], after: [] });
  assert.deepEqual(neighboursOf('city', content), { before: [], after: [] });
});

test('districts are grouped by date, and those of a council that ends by successor', () => {
  const since = { from: '2027-04-01', until: undefined, names: ['Dale', 'Hill'] };
  assert.deepEqual(areasOf('east', content), [{ of: null, periods: [since] }]);
  assert.deepEqual(areasOf('county', content), [
    { of: 'east', periods: [since] },
    { of: 'west', periods: [] },
  ]);
  assert.deepEqual(areasOf('city', content), []);
});

const wales = { say: 'In Wales.', nations: ['wales' as const], facts: ['everywhere'] };
const anywhere = { say: 'Anywhere.', facts: [] };

test('a sentence and its facts are used only in the nations they apply to', () => {
  assert.deepEqual(piecesIn([wales, anywhere], 'wales'), [wales, anywhere]);
  assert.deepEqual(piecesIn([wales, anywhere], 'scotland'), [anywhere]);
  const words = { ...councilPage, call: [wales] };
  assert.deepEqual(factsOfCouncil(words, { nation: 'wales' }), ['everywhere']);
  assert.deepEqual(factsOfCouncil(words, { nation: 'england', change: ['england'] }), ['england']);
  assert.deepEqual(factsOfCouncil(words), ['everywhere']);
});
