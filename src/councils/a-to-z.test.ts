import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilEntries } from './a-to-z.ts';
import { contentWith } from '../fixtures/content.ts';
import { movingDistrict } from '../fixtures/councils.ts';

test('a council, its other names and its districts are all entries, each with its dates', () => {
  const entries = councilEntries(
    contentWith({
      councils: {
        county: { name: 'County', until: '2027-03-31', becomes: ['east'] },
        east: { name: 'East', otherNames: ['Dwyrain'], nation: 'wales', from: '2027-04-01' },
      },
      districts: {
        E07000001: movingDistrict('Hill', 'county', 'east'),
      },
    }),
  );
  const last = { id: 'county', from: undefined, until: '2027-03-31' };
  const first = { id: 'east', from: '2027-04-01', until: undefined };
  assert.deepEqual(entries, [
    { label: 'County', nation: 'england', own: true, leadsTo: [last] },
    { label: 'East', nation: 'wales', own: true, leadsTo: [first] },
    { label: 'Dwyrain', nation: 'wales', own: false, leadsTo: [first] },
    { label: 'Hill', nation: 'england', own: false, leadsTo: [last, first] },
  ]);
});
