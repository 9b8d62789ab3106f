import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsIn, openPostcodeTable, outwardIn } from './table.ts';
import { postcodeTableSchema } from './table-schema.ts';

const lookUp = openPostcodeTable({
  starts: {
    SK1: ['stockport', 'tameside'],
    'SK1 0-2,4': ['stockport'],
    'SK1 3': ['stockport', 'tameside'],
    'SK13 1,7-8': ['derbyshire'],
    W1A: ['westminster'],
  },
});

test('a key is a first half and the digits that may follow', () => {
  assert.deepEqual(digitsIn('SK1 0-2,4'), [0, 1, 2, 4]);
  assert.deepEqual(digitsIn('SK1 3'), [3]);
  assert.deepEqual(digitsIn('W1A'), []);
  assert.equal(outwardIn('SK13 1,7-8'), 'SK13');
});

test('a postcode, or its start, gets what its sector has', () => {
  const sector = { known: 'sector', places: ['stockport'], close: [] };
  assert.deepEqual(lookUp({ outward: 'SK1', sector: 4, unit: 'AA' }), sector);
  assert.deepEqual(lookUp({ outward: 'SK1', sector: 0 }), sector);
  assert.deepEqual(lookUp({ outward: 'SK1', sector: 3, unit: 'AA' }), {
    ...sector,
    places: ['stockport', 'tameside'],
  });
});

test('a sector that is not there gets all of its first half, and no first half gets nothing', () => {
  const all = { known: 'outward', places: ['stockport', 'tameside'], close: [] };
  assert.deepEqual(lookUp({ outward: 'SK1', sector: 9, unit: 'AA' }), all);
  assert.deepEqual(lookUp({ outward: 'SK1' }), all);
  assert.deepEqual(lookUp({ outward: 'SK13' }), { ...all, places: ['derbyshire'] });
  assert.deepEqual(lookUp({ outward: 'W1A', sector: 1 }), { ...all, places: ['westminster'] });
  assert.deepEqual(lookUp({ outward: 'SK2', sector: 1 }), { known: 'nothing' });
});

test('only starts of postcodes in Great Britain are accepted, and only councils after them', () => {
  const accepts = (key: string, value: unknown = 'a-council'): boolean =>
    postcodeTableSchema.shape.starts.safeParse({ [key]: value }).success;
  for (const key of ['E1', 'E1W 2', 'LS29 0-3,6', 'SW1A 0-9']) assert.ok(accepts(key), key);
  for (const key of ['ls29', 'LS', 'LS29 6AB', 'LS29 3-0', 'LS29 3,3', 'LS29  6', 'BT1', 'LS29 ']) {
    assert.ok(!accepts(key), key);
  }
  assert.ok(accepts('GU1', 'surrey 2027-04-01=west-surrey, west-sussex'));
  for (const value of ['', 'a,b', 'a, a', 'a, ', 'A', 'a =b', 'a 2027=b', ['a'], 1]) {
    assert.ok(!accepts('GU1', value), String(value));
  }
});
