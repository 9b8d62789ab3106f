import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesByDistrict } from './districts.ts';

test('a district under a county has the councils and dates from its table', () => {
  const councils = new Map([['surrey', { gss: 'E10000030' }]]);
  const districts = {
    E07000207: {
      name: 'Elmbridge',
      councils: [
        { is: 'surrey', until: '2027-03-31' },
        { is: 'east-surrey', from: '2027-04-01' },
      ],
    },
    E07000008: { name: 'Cambridge', councils: [{ is: 'cambridgeshire' }] },
  };
  assert.deepEqual(
    [...placesByDistrict(councils, districts)].sort(),
    [
      ['E07000008', 'cambridgeshire'],
      ['E07000207', 'surrey 2027-04-01=east-surrey'],
    ],
    'a county has no postcodes of its own',
  );
});

test('a council without districts is found by its own code', () => {
  const councils = new Map([
    ['barnsley', { gss: 'E08000038' }],
    ['belfast-trust', {}],
  ]);
  assert.deepEqual([...placesByDistrict(councils, {})], [['E08000038', 'barnsley']]);
});

test('if such a council ends, its successor follows it', () => {
  const councils = new Map([
    ['old', { gss: 'E06000001', until: '2028-03-31', becomes: ['new'] }],
    ['new', {}],
  ]);
  assert.deepEqual([...placesByDistrict(councils, {})], [['E06000001', 'old 2028-04-01=new']]);
});

test('if there are two successors, the table must say which', () => {
  const councils = new Map([
    ['old', { gss: 'E06000001', until: '2028-03-31', becomes: ['north', 'south'] }],
  ]);
  assert.throws(() => placesByDistrict(councils, {}), /districts\.yaml must say, for E06000001/);
  const districts = { E06000001: { name: 'Old', councils: [{ is: 'north' }] } };
  assert.equal(placesByDistrict(councils, districts).get('E06000001'), 'north');
});
