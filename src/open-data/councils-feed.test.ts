import assert from 'node:assert/strict';
import { test } from 'node:test';
import { councilsFeed } from './councils-feed.ts';
import { contentWith, phone } from '../fixtures/content.ts';
import { movingDistrict } from '../fixtures/councils.ts';

const content = contentWith({
  councils: {
    bare: {},
    whole: {
      otherNames: ['Another'],
      gss: 'E10000030',
      govukSlug: 'whole',
      office: phone,
      outOfHours: {
        ...phone,
        read: { ...phone.read, checked: '2026-12-01', checkBy: '2027-01-01' },
      },
      until: '2027-03-31',
      becomes: ['bare'],
    },
  },
  districts: {
    E07000001: movingDistrict('Hill', 'whole', 'bare'),
  },
});
const feed = councilsFeed({ ...content, areas: { GU: ['bare', 'whole'] } });
const [bare, whole] = feed.departments;

test('a number comes with its source, its dates and how sure we are', () => {
  assert.deepEqual(whole?.office, {
    number: '01632 960 001',
    hours: null,
    then: null,
    shared: false,
    read: {
      source: {
        title: 'A source',
        publisher: 'A publisher',
        date: 'undated',
        address: 'https://source.example/page',
      },
      assurance: 'read',
      checked: '2026-11-22',
      checkBy: '2027-02-22',
    },
  });
  assert.equal(feed.lastChecked, '2026-12-01');
  assert.equal(feed.checkBy, '2027-01-01');
});

test('every row has every field, and the feed says that null does not mean "no number"', () => {
  assert.deepEqual(Object.keys(bare!), Object.keys(whole!));
  assert.equal(bare?.office, null);
  assert.equal(bare.gss, null);
  assert.match(feed.meanings.number, /never means that there is none/);
});

test('districts come with dates, and areas with councils', () => {
  assert.deepEqual(feed.districts, [
    {
      code: 'E07000001',
      name: 'Hill',
      departments: [
        { id: 'whole', from: null, until: '2027-03-31' },
        { id: 'bare', from: '2027-04-01', until: null },
      ],
    },
  ]);
  assert.deepEqual(feed.areas, { GU: ['bare', 'whole'] });
});
