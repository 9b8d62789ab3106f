import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaFinder, nameKey } from './find-area.ts';
import { packedAreas } from './packed-areas.ts';

const woods = { names: 'Woodshire|Woods|St. Mary & Wood', councils: ['acorn', 'birch'] };
const city = { names: 'Great City', councils: ['acorn', 'birch', 'elm'], ask: true as const };
const find = areaFinder({
  areas: [woods, city],
  outside: [{ names: 'Farland|Far Land', where: 'abroad' }],
});

test('an area is found by any of its names, however they are written', () => {
  for (const typed of [
    'Woodshire',
    'WOODS',
    'wood-shire',
    'saint mary and wood',
    'the Woodshire area',
  ])
    assert.deepEqual(find(typed), { kind: 'area', name: 'Woodshire', area: woods }, typed);
  assert.deepEqual(find('in great city'), { kind: 'area', name: 'Great City', area: city });
});

test('a place outside the United Kingdom is found', () => {
  assert.deepEqual(find('far land'), { kind: 'outside', where: 'abroad' });
});

test('part of a name finds nothing', () => {
  for (const typed of ['', 'wood', 'woodshir', 'city', 'the', '😡', 'constructor', 'x'.repeat(1e6)])
    assert.equal(find(typed), null, typed.slice(0, 20));
});

test('different spellings of a name are treated as the same', () => {
  assert.equal(nameKey('St. Helens'), nameKey('saint helens'));
  assert.equal(nameKey('B&NES'), nameKey('b and nes'));
  assert.equal(nameKey('Co. Durham'), nameKey('codurham'));
});

test('areas with the same councils are packed together, and found by each of their names', () => {
  const packed = packedAreas(
    [
      { names: ['North', 'N'], councils: ['acorn', 'birch'], source: 'ours' },
      { names: ['South'], councils: ['acorn', 'birch'], source: 'ours' },
      { names: ['Oakton'], councils: ['acorn'], sure: true, source: 'ours' },
      { names: ['England'], nations: ['england'], source: 'ours' },
    ],
    () => ['acorn', 'birch', 'elm'],
  );
  assert.deepEqual(packed[0], { names: 'North|N;South', councils: ['acorn', 'birch'] });
  assert.deepEqual(packed[1], { names: 'Oakton', councils: ['acorn'], sure: true });
  assert.deepEqual(packed[2]?.councils, ['acorn', 'birch', 'elm']);
  const found = areaFinder({ areas: packed, outside: [] });
  for (const [typed, name] of [
    ['N', 'North'],
    ['south', 'South'],
    ['Oakton', 'Oakton'],
  ] as const) {
    const area = found(typed);
    assert.equal(area?.kind === 'area' && area.name, name);
  }
});
