import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilOfDistrict, councilsWithDuty } from './successors.ts';
import type { Council, Districts } from './schema.ts';
import { movingDistrict } from '../fixtures/councils.ts';

const council = (more: Partial<Council> = {}): Council => ({
  name: 'A',
  official: 'A Council',
  otherNames: [],
  nation: 'england',
  kind: 'council',
  website: 'https://a.test',
  owner: 'safeguarding lead',
  ...more,
});
const councils = new Map([
  ['county', council({ until: '2027-03-31', becomes: ['east', 'west'] })],
  ['east', council({ from: '2027-04-01' })],
  ['west', council({ from: '2027-04-01' })],
]);
const districts: Districts = {
  E07000001: movingDistrict('Eastham', 'county', 'east'),
};

test('a county has the duty before it is split, and its successors have it afterwards', () => {
  assert.deepEqual(councilsWithDuty('county', '2027-03-31', councils), ['county']);
  assert.deepEqual(councilsWithDuty('county', '2027-04-01', councils), ['east', 'west']);
  assert.deepEqual(councilsWithDuty('east', '2027-03-31', councils), []);
  assert.deepEqual(councilsWithDuty('nowhere', '2027-03-31', councils), []);
});

test('a district belongs to one of them, depending on the day', () => {
  assert.equal(councilOfDistrict('E07000001', '2027-03-31', districts), 'county');
  assert.equal(councilOfDistrict('E07000001', '2027-04-01', districts), 'east');
  assert.equal(councilOfDistrict('E07000002', '2027-04-01', districts), null);
});
