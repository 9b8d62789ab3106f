// For tests: a small country. SK12 lies in two councils; the county of Acorn is split in 2027.
import type { FinderRegister } from './council-names.ts';

const council = (name: string, more: Partial<FinderRegister['departments'][string]> = {}) => ({
  name,
  official: `${name} Council`,
  otherNames: [],
  nation: 'england' as const,
  ...more,
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
    E07000001: {
      name: 'Elmham',
      departments: [
        { is: 'acorn', until: '2027-03-31' },
        { is: 'east-acorn', from: '2027-04-01' },
      ],
    },
  },
  areas: {
    SK: ['birch', 'acorn'],
    ZE: ['birch'],
    BT1: ['north-trust'],
    BT2: ['south-trust', 'north-trust'],
  },
  places: [
    { county: 'Acorn', departments: ['acorn'], names: ['Ashford', 'Elmham', 'Saint Mary’s'] },
    { county: 'Great City', departments: ['birch', 'newport'], names: ['Birch', 'Newtown'] },
    { county: 'Birch', departments: ['birch'], names: ['Ashford', 'Newport', 'Newtown'] },
  ],
};
