// For tests: a small country. SK12 lies in two councils; the county of Acorn is split in 2027.
import type { FinderRegister } from './council-names.ts';
import type { Districts } from './department-rules.ts';

const council = (name: string, more: Partial<FinderRegister['departments'][string]> = {}) => ({
  name,
  official: `${name} Council`,
  otherNames: [],
  nation: 'england' as const,
  ...more,
});

/** A district that goes from one department to another on 1 April 2027. */
export const movingDistrict = (name: string, before: string, after: string): Districts[string] => ({
  name,
  departments: [
    { is: before, until: '2027-03-31' },
    { is: after, from: '2027-04-01' },
  ],
});

export const madeUpCouncils: FinderRegister = {
  departments: {
    acorn: council('Acorn', { until: '2027-03-31', becomes: ['east-acorn', 'west-acorn'] }),
    'east-acorn': council('East Acorn', { from: '2027-04-01' }),
    'west-acorn': council('West Acorn', { from: '2027-04-01' }),
    birch: council('Birch', { otherNames: ['Old Birch'] }),
    caerdydd: council('Cardiff', { nation: 'wales', otherNames: ['Caerdydd'] }),
    newport: council('Newport', { nation: 'wales' }),
    'north-trust': council('North Trust', { nation: 'northern-ireland' }),
    'south-trust': council('South Trust', { nation: 'northern-ireland' }),
  },
  districts: {
    E07000001: movingDistrict('Elmham', 'acorn', 'east-acorn'),
  },
  areas: {
    SK: ['birch', 'acorn'],
    ZE: ['birch'],
    BT1: ['north-trust'],
    BT2: ['south-trust', 'north-trust'],
  },
  named: {
    areas: [
      { names: 'Great City|GC|east great city', departments: ['birch', 'newport'], ask: true },
      { names: 'Woodshire|Woods', departments: ['acorn', 'birch'] },
      { names: 'Birchy', departments: ['birch'], sure: true },
      { names: 'Twig', departments: ['birch'] },
    ],
    outside: [{ names: 'Farland|Far Land', where: 'abroad' }],
  },
  boxes: ['SK98'],
  places: [
    { county: 'Acorn', departments: ['acorn'], names: ['Ashford', 'Elmham', 'Saint Mary’s'] },
    { county: 'Great City', departments: ['birch', 'newport'], names: ['Birch', 'Newtown'] },
    { county: 'Birch', departments: ['birch'], names: ['Ashford', 'Newport', 'Newtown'] },
  ],
};
