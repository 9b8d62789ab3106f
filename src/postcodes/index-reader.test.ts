import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about, opened, written } from '../fixtures/places.ts';
import { openPostcodeIndex, indexVersion } from './index-reader.ts';
import type { PlacedPostcode } from './sectors.ts';
import { unitNumber } from './unit.ts';

const at = (
  outward: string,
  sector: number,
  unit: string,
  place: string,
  [east, north]: readonly [number, number],
): PlacedPostcode => ({ outward, sector, unit: unitNumber(unit)!, place, east, north });

const split = [
  at('ZZ1', 2, 'AA', 'north', [1000, 1000]),
  at('ZZ1', 2, 'AB', 'south', [1000, 800]),
  at('ZZ1', 2, 'ZZ', 'south', [9000, 9000]),
  at('ZZ1', 3, 'AA', 'south', [9000, 9900]),
  at('ZZ1', 4, 'AA', 'east', [1300, 1000]),
  at('ZZ10', 0, 'AA', 'east', [0, 0]),
];

test('a postcode in a split sector has its own place, and says whether another is close', () => {
  const { lookUp } = opened(split);
  assert.deepEqual(lookUp({ outward: 'ZZ1', sector: 2, unit: 'AA' }), {
    known: 'postcode',
    places: ['north'],
    close: ['south', 'east'],
  });
  assert.deepEqual(lookUp({ outward: 'ZZ1', sector: 2, unit: 'ZZ' }), {
    known: 'postcode',
    places: ['south'],
    close: [],
  });
});

test('an unknown unit of a split sector may be in any of its places, and the commonest is not guessed', () => {
  const { lookUp } = opened(split);
  const whole = { known: 'sector', places: ['north', 'south'], close: ['east'] };
  assert.deepEqual(lookUp({ outward: 'ZZ1', sector: 2, unit: 'BB' }), whole);
  assert.deepEqual(lookUp({ outward: 'ZZ1', sector: 2 }), whole);
});

test('letters that no postcode ends with are an unknown unit', () => {
  const { lookUp } = opened(split);
  for (const unit of ['', 'A', 'CC', 'aa', 'AAA', 'A1']) {
    assert.equal(lookUp({ outward: 'ZZ1', sector: 2, unit }).known, 'sector', unit);
  }
});

test('in a sector with only one place, every unit is in that place', () => {
  const { lookUp } = opened(split);
  const south = { known: 'sector', places: ['south'], close: [] };
  assert.deepEqual(lookUp({ outward: 'ZZ1', sector: 3, unit: 'AA' }), south);
  assert.deepEqual(lookUp({ outward: 'ZZ1', sector: 3, unit: 'XY' }), south);
});

test('an outward code alone, or with an unknown sector, may be in any of its places', () => {
  const { lookUp } = opened(split);
  const all = { known: 'outward', places: ['north', 'south', 'east'], close: [] };
  assert.deepEqual(lookUp({ outward: 'ZZ1' }), all);
  assert.deepEqual(lookUp({ outward: 'ZZ1', sector: 9, unit: 'AA' }), all);
});

test('an outward code that is not in the index is unknown', () => {
  assert.deepEqual(opened(split).lookUp({ outward: 'ZZ2', sector: 2 }), { known: 'nothing' });
  assert.deepEqual(opened([]).lookUp({ outward: 'ZZ1' }), { known: 'nothing' });
});

test('the index says what it was made from', () => {
  assert.deepEqual(opened(split).about, about);
});

test('an index of another version is refused', () => {
  const file = written(split);
  file[0] = indexVersion + 1;
  assert.throws(() => openPostcodeIndex(file), /^Error: The postcode index has another version\.$/);
});

test('an index that is cut short anywhere, or has bytes after its end, is refused', () => {
  const file = written(split);
  for (let length = 0; length < file.length; length += 1) {
    assert.throws(
      () => openPostcodeIndex(file.subarray(0, length)),
      /The postcode index/,
      String(length),
    );
  }
  assert.throws(() => openPostcodeIndex(Uint8Array.from([...file, 0])), /The postcode index/);
});

test('an index in the middle of other bytes can be opened', () => {
  const file = written(split);
  const around = Uint8Array.from([7, 7, 7, ...file, 7]);
  const { lookUp } = openPostcodeIndex(around.subarray(3, 3 + file.length));
  assert.equal(lookUp({ outward: 'ZZ10', sector: 0 }).known, 'sector');
});
