import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hsdsAbout, hsdsPage, hsdsServices } from './hsds-feed.ts';
import { feedAbout, servicePage } from './hsds-schema.ts';
import { channel, contentWith } from '../fixtures/content.ts';
import { feedWords } from '../fixtures/feed-words.ts';

const email = { ...channel, kind: 'email', address: 'help@line.example' } as const;
const content = contentWith({
  helplines: {
    whole: { runBy: 'A charity', languages: ['English', 'Welsh'], channels: [channel, email] },
    other: { runBy: 'A charity', name: 'Another line' },
    bare: { name: 'A website', channels: [] },
  },
});
const services = hsdsServices(content, feedWords);
const [whole] = services;

test('an id depends only on the site’s address and the file’s name', () => {
  assert.equal(whole!.id, 'fa211940-5545-5eb9-b5b2-25a965a3865c');
  assert.deepEqual(hsdsServices(content, feedWords), services);
  const { site } = content;
  const elsewhere = { ...site, site: { ...site.site, address: 'https://other.test' } };
  assert.notEqual(hsdsServices({ ...content, site: elsewhere }, feedWords)[0]!.id, whole!.id);
});

test('no two things have the same id', () => {
  const within = services.flatMap((each) => Object.values(each).filter(Array.isArray).flat());
  const ids = [...services, ...within].map((each: { id: string }) => each.id);
  assert.equal(new Set(ids).size, ids.length);
});

test('the list is one page, with the single-valued fields of each service', () => {
  const page = servicePage.parse(hsdsPage(services));
  assert.equal(page.total_items, 3);
  assert.equal(page.size, 3);
  assert.equal(page.empty, false);
  assert.equal(hsdsPage([]).empty, true);
  for (const [at, each] of page.contents.entries()) {
    for (const [key, value] of Object.entries(each)) {
      assert.deepEqual(value, (services[at] as Record<string, unknown>)[key], key);
    }
  }
  assert.equal(page.contents[0]!.email, 'help@line.example');
  assert.equal(page.contents[0]!.assured_date, '2026-11-22');
});

test('the feed says which standard it follows and where we describe it', () => {
  const about = feedAbout.parse(hsdsAbout(content.site));
  assert.equal(about.version, 'HSDS-UK-3.0');
  assert.equal(about.about, 'https://help.acorn.test/about/data/');
});
