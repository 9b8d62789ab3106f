import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about } from '../fixtures/places.ts';
import { writePostcodeIndex } from './index-writer.ts';
import { PostcodesFault, sectorSorter } from './sectors.ts';
import { unitNumber } from './unit.ts';

const one = { outward: 'ZZ1', sector: 2, unit: 0, place: 'north', east: 100, north: 100 };

test('AA is the first unit and ZZ the last, and C, I, K, M, O and V are not used', () => {
  assert.deepEqual(['AA', 'AB', 'BA', 'ZZ'].map(unitNumber), [0, 1, 20, 399]);
  for (const letters of ['', 'A', 'AC', 'IA', 'AK', 'MA', 'AO', 'VA', 'aa', 'AAA']) {
    assert.equal(unitNumber(letters), null, letters);
  }
});

test('sectors are sorted by number, 9 before 10, and a letter comes after none', () => {
  const sorter = sectorSorter();
  for (const outward of ['ZZ10', 'ZZ9', 'Z1W', 'Z1']) sorter.add({ ...one, outward });
  assert.deepEqual(
    sorter.sorted().sectors.map(({ outward }) => outward),
    ['Z1', 'Z1W', 'ZZ9', 'ZZ10'],
  );
});

test('a postcode that is listed twice is a fault', () => {
  const sorter = sectorSorter();
  sorter.add(one);
  assert.throws(() => {
    sorter.add({ ...one, place: 'south' });
  }, new PostcodesFault('A postcode in ZZ1 2 is listed twice.'));
});

test('a postcode without a position is not close to anything', () => {
  const sorter = sectorSorter();
  sorter.add({ ...one, east: 0, north: 0 });
  sorter.add({ ...one, sector: 3, place: 'south', east: 0, north: 0 });
  assert.deepEqual(
    sorter.sorted().sectors.map(({ near }) => near),
    [[], []],
  );
});

test('a sector with more places than the index has room for is a fault', () => {
  const sorter = sectorSorter();
  for (let unit = 0; unit < 16; unit += 1) sorter.add({ ...one, unit, place: String(unit) });
  assert.throws(() => writePostcodeIndex(about, sorter.sorted()), {
    message: 'ZZ1 2 has more than 15 places.',
  });
});
