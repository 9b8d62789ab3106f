import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextOf, pagesOf, sectionOf, wayBackOf, type PlacedGuide } from './ways.ts';

const sections = {
  before: { name: 'Before the meeting', hub: '/before/', inOrder: true },
  you: { name: 'For you', hub: '/you/', inOrder: false },
};
const page = (address: string, section?: string, order?: number): PlacedGuide => ({
  address,
  data: { title: `The title of ${address}`, heading: 'A heading', section, order },
});
const guides = [
  page('/'),
  page('/before/'),
  page('/before/c/', 'before', 7),
  page('/before/a/', 'before', 1),
  page('/far/away/', 'before', 2),
  page('/you/'),
  page('/you/a/', 'you', 1),
  page('/you/b/', 'you', 2),
  page('/you/practice/'),
  page('/about/'),
  page('/about/data/'),
];
const site = { sections, guides };
const find = (address: string) => guides.find((each) => each.address === address) ?? page('?');

test('the pages of a section are in their order, whatever their addresses', () => {
  assert.deepEqual(
    pagesOf('before', guides).map(({ address }) => address),
    ['/before/a/', '/far/away/', '/before/c/'],
  );
});

test('each page leads to the next, only where they are read in order, and the last leads nowhere', () => {
  const next = (address: string) => nextOf(find(address), site)?.address;
  assert.equal(next('/before/a/'), '/far/away/');
  assert.equal(next('/far/away/'), '/before/c/');
  assert.equal(next('/before/c/'), undefined);
  assert.equal(next('/you/a/'), undefined);
  assert.equal(next('/about/'), undefined);
});

test('the way back: to the hub, or to the nearest page above, or to the start', () => {
  const back = (address: string) => wayBackOf(address, site, 'Start');
  assert.deepEqual(back('/far/away/'), { href: '/before/', name: 'Before the meeting' });
  assert.deepEqual(back('/before/'), { href: '/', name: 'Start' });
  assert.deepEqual(back('/you/practice/'), { href: '/you/', name: 'For you' });
  assert.deepEqual(back('/about/data/'), { href: '/about/', name: 'The title of /about/' });
  assert.deepEqual(back('/about/'), { href: '/', name: 'Start' });
  assert.equal(back('/'), undefined);
});

test('the section of a hub is its own; of a page without a guide, that of the page above it', () => {
  assert.equal(sectionOf('/before/', site), 'before');
  assert.equal(sectionOf('/you/b/', site), 'you');
  assert.equal(sectionOf('/far/away/somewhere/', site), 'before');
  assert.equal(sectionOf('/about/data/', site), undefined);
  assert.equal(sectionOf('/nowhere/', site), undefined);
});
