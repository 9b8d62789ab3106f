import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilOfPlace, councilsOn } from './area-on-day.ts';

const east = 'surrey 2027-04-01=east-surrey';
const west = 'surrey 2027-04-01=west-surrey';

test('Surrey has the duty until 31 March 2027, and its successors from 1 April 2027', () => {
  assert.equal(councilOfPlace(east, '2026-11-23'), 'surrey');
  assert.equal(councilOfPlace(east, '2027-03-31'), 'surrey');
  assert.equal(councilOfPlace(east, '2027-04-01'), 'east-surrey');
  assert.equal(councilOfPlace(west, '2027-04-01'), 'west-surrey');
  assert.equal(councilOfPlace('a 2027-04-01=b 2028-04-01=c', '2029-01-01'), 'c');
  assert.equal(councilOfPlace('kingston', '2027-04-01'), 'kingston');
});

test('two places with the same council count as one, and as neighbours once they have different ones', () => {
  const answer = { known: 'postcode', places: [east], close: [west, 'kingston'] } as const;
  assert.deepEqual(councilsOn(answer, '2027-03-31'), {
    councils: ['surrey'],
    close: ['kingston'],
  });
  assert.deepEqual(councilsOn(answer, '2027-04-01'), {
    councils: ['east-surrey'],
    close: ['west-surrey', 'kingston'],
  });
});

test('each council is named once', () => {
  const answer = { known: 'outward', places: [east, west], close: [] } as const;
  assert.deepEqual(councilsOn(answer, '2027-03-31').councils, ['surrey']);
  assert.deepEqual(councilsOn(answer, '2027-04-01').councils, ['east-surrey', 'west-surrey']);
});

test('an unknown postcode has no councils', () => {
  const nobody = { councils: [], close: [] };
  assert.deepEqual(councilsOn({ known: 'nothing' }, '2027-04-01'), nobody);
});
