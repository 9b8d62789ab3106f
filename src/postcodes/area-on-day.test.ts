import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departmentOfPlace, departmentsOn } from './area-on-day.ts';

const east = 'surrey 2027-04-01=east-surrey';
const west = 'surrey 2027-04-01=west-surrey';

test('Surrey until 31 March 2027, and who comes after it from 1 April 2027', () => {
  assert.equal(departmentOfPlace(east, '2026-11-23'), 'surrey');
  assert.equal(departmentOfPlace(east, '2027-03-31'), 'surrey');
  assert.equal(departmentOfPlace(east, '2027-04-01'), 'east-surrey');
  assert.equal(departmentOfPlace(west, '2027-04-01'), 'west-surrey');
  assert.equal(departmentOfPlace('a 2027-04-01=b 2028-04-01=c', '2029-01-01'), 'c');
  assert.equal(departmentOfPlace('kingston', '2027-04-01'), 'kingston');
});

test('two places are one department while they are, and then close to each other', () => {
  const answer = { known: 'postcode', places: [east], close: [west, 'kingston'] } as const;
  assert.deepEqual(departmentsOn(answer, '2027-03-31'), {
    departments: ['surrey'],
    close: ['kingston'],
  });
  assert.deepEqual(departmentsOn(answer, '2027-04-01'), {
    departments: ['east-surrey'],
    close: ['west-surrey', 'kingston'],
  });
});

test('each department is named once', () => {
  const answer = { known: 'outward', places: [east, west], close: [] } as const;
  assert.deepEqual(departmentsOn(answer, '2027-03-31').departments, ['surrey']);
  assert.deepEqual(departmentsOn(answer, '2027-04-01').departments, ['east-surrey', 'west-surrey']);
});

test('nothing known is nobody', () => {
  const nobody = { departments: [], close: [] };
  assert.deepEqual(departmentsOn({ known: 'nothing' }, '2027-04-01'), nobody);
});
