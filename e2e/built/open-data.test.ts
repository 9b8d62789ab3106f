import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { feedAbout, servicePage, wholeService } from '../../src/open-data/hsds-schema.ts';
import { feedFileFor } from '../../src/headers/feed-addresses.ts';
import { isPhoneNumber } from '../../src/text/phone-number.ts';
import { readContent } from '../../src/content/read.ts';
import { dist } from '../../machine/cli/paths.ts';
import { builtPages, publishedFiles } from './built-pages.ts';

const content = readContent(join(import.meta.dirname, '../..'));
const helplines = [...content.helplines];
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** What docs/open-data.md promises about the first feed; later versions may only add to it. */
const feedRules = z.looseObject({
  version: z.literal('1.0'),
  title: z.string(),
  about: z.url(),
  licence: z.looseObject({ name: z.string(), address: z.url(), credit: z.string() }),
  language: z.literal('en-GB'),
  timeZone: z.literal('Europe/London'),
  lastChecked: z.iso.date(),
  checkBy: z.iso.date(),
  meanings: z.record(z.string(), z.string()),
  services: z.array(z.looseObject({ id: z.string(), channels: z.array(z.unknown()) })),
});
const feedText = read('/data/helplines.json');
const feed = feedRules.parse(JSON.parse(feedText));

/** What docs/open-data.md promises about the file of councils. */
const phone = z.looseObject({ number: z.string().refine(isPhoneNumber), read: z.looseObject({}) });
const councilSchema = z.looseObject({
  version: z.literal('1.0'),
  licence: z.looseObject({ address: z.url() }),
  credits: z.string(),
  meanings: z.record(z.string(), z.string()),
  departments: z.array(
    z.looseObject({ id: z.string(), office: phone.nullable(), outOfHours: phone.nullable() }),
  ),
  districts: z.array(z.looseObject({ code: z.string(), departments: z.array(z.unknown()).min(1) })),
  areas: z.record(z.string(), z.array(z.string())),
});

const page = servicePage.parse(JSON.parse(read('/data/hsds/services/index.json')));
const wholeFiles = publishedFiles.filter((path) =>
  /^\/data\/hsds\/services\/(?!index).*\.json$/.test(path),
);
const whole = wholeFiles.map((path) => wholeService.parse(JSON.parse(read(path))));

test('every service of content/ is in the first feed, whole, with each source by its title', () => {
  assert.deepEqual(
    feed.services.map(({ id }) => id),
    helplines.map(([id]) => id),
  );
  const sourceOf = (checked: { source?: string | undefined } | undefined) => {
    if (checked === undefined) return null;
    const { source: id, ...rest } = checked;
    const source = content.sources.get(id ?? '');
    assert.ok(source, `no source ${id}`);
    return { source: { ...source, address: source.address ?? null }, ...rest };
  };
  for (const [at, [id, helpline]] of helplines.entries()) {
    assert.deepEqual(feed.services[at], {
      ...{ runBy: null, whatHappens: null },
      ...helpline,
      id,
      passesOn: helpline.passesOn?.say ?? 'ask them first',
      passesOnRead: sourceOf(helpline.passesOn?.read),
      channels: helpline.channels.map((channel) => ({
        how: null,
        ...channel,
        number: sourceOf(channel.number),
        times: sourceOf(channel.times),
      })),
    });
  }
});

test('every service of content/ is in the list of Open Referral UK, and has its own file', () => {
  assert.deepEqual(
    page.contents.map(({ name }) => name),
    helplines.map(([, { name }]) => name),
  );
  assert.equal(page.total_items, helplines.length);
  assert.deepEqual(
    wholeFiles.toSorted(),
    page.contents.map(({ id }) => `/data/hsds/services/${id}.json`).toSorted(),
  );
  for (const one of whole) {
    const inList = page.contents.find(({ id }) => id === one.id);
    assert.deepEqual({ ...one, ...inList }, one);
  }
});

test('every way to be in touch is there, and hours stand only where they are known', () => {
  for (const [at, [id, { channels }]] of helplines.entries()) {
    const one = whole.find((each) => each.id === page.contents[at]?.id);
    assert.ok(one, id);
    const ways = [
      ...(one.phones ?? []).map(({ number }) => number),
      ...(one.contacts ?? []).map(({ email }) => email),
      ...(one.additional_urls ?? []).map(({ url }) => url),
    ];
    assert.deepEqual(ways.toSorted(), channels.map(({ address }) => address).toSorted(), id);
    for (const { number } of one.phones ?? []) assert.ok(isPhoneNumber(number), number);
    const known = channels.filter(({ hours }) => hours !== 'unknown');
    assert.deepEqual(
      [...new Set(one.schedules?.map(({ attending_type }) => attending_type))],
      known.map(({ kind, address }) => `${kind}: ${address}`),
      id,
    );
    for (const { kind, address } of channels.filter((each) => !known.includes(each))) {
      const [, told = ''] = one.description.split('Hours not known, so neither open nor shut: ');
      assert.ok(told.includes(`${kind}: ${address}`), `${id}: ${address}`);
    }
  }
});

test('hosts that read _redirects are told the file for each address of Open Referral UK', () => {
  const lines = read('/_redirects')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const base = '/data/hsds';
  assert.deepEqual(
    lines.map(([asked]) => asked).toSorted(),
    [
      ...[base, `${base}/`, `${base}/services`, `${base}/services/`],
      ...page.contents.map(({ id }) => `${base}/services/${id}`),
    ].toSorted(),
  );
  for (const [asked = '', file = '', status] of lines) {
    assert.ok(publishedFiles.includes(file), file);
    assert.equal(file, feedFileFor(asked));
    assert.equal(status, '200');
  }
});

test('no two things have the same id', () => {
  const ids = whole.flatMap((one) => [
    one.id,
    ...Object.values(one)
      .filter(Array.isArray)
      .flat()
      .map((each: { id: string }) => each.id),
  ]);
  assert.ok(ids.length > whole.length);
  assert.equal(new Set(ids).size, ids.length);
});

test('the feed of Open Referral UK says what it is', () => {
  feedAbout.parse(JSON.parse(read('/data/hsds/index.json')));
});

test('every council, district and area of content/ is in the file of councils', () => {
  const {
    departments: councils,
    districts,
    areas,
  } = councilSchema.parse(JSON.parse(read('/data/departments.json')));
  assert.deepEqual(
    councils.map(({ id }) => id),
    [...content.councils.keys()],
  );
  for (const { id, office, outOfHours } of councils) {
    const known = content.councils.get(id);
    assert.equal(office?.number, known?.office?.number, id);
    assert.equal(outOfHours?.number, known?.outOfHours?.number, id);
  }
  assert.deepEqual(
    districts.map(({ code }) => code),
    Object.keys(content.districts),
  );
  assert.deepEqual(areas, content.areas);
});

test('the feeds are led to from one page for those who run sites, and part of no page', () => {
  for (const { address, html, document } of builtPages) {
    const links = document
      .querySelectorAll('a[href^="/data/"]')
      .map((link) => link.getAttribute('href'));
    const wanted =
      address === '/about/data/'
        ? ['/data/helplines.json', '/data/hsds/services/index.json', '/data/departments.json']
        : [];
    assert.deepEqual(links, wanted, address);
    assert.equal(html.split(/\/data\/[hd]/).length - 1, wanted.length, `${address} loads a feed`);
    assert.ok(!html.includes(feed.meanings['unknown'] ?? ''), `${address} has the feed in it`);
  }
  const scripts = publishedFiles.filter((path) => /\.js$|^\/sitemap/.test(path));
  assert.ok(scripts.length > 0);
  for (const path of scripts) assert.doesNotMatch(read(path), /\/data\/[hd]/, path);
});
