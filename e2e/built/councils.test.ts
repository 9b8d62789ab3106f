import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist, root } from '../../machine/cli/paths.ts';
import { anyoneToCall } from '../../src/councils/anyone-to-call.ts';
import type { FinderData } from '../../src/councils/finder-file.ts';
import { numbersOf } from '../../src/councils/numbers.ts';
import type { Council } from '../../src/councils/schema.ts';
import { directChannel } from '../../src/helplines/contact-links.ts';
import type { Channel } from '../../src/helplines/schema.ts';
import { helpNear } from '../../src/local-services/near.ts';
import { councilAddress } from '../../src/site/addresses.ts';
import { formatDay } from '../../src/time/days.ts';
import { readContent } from '../../src/content/read.ts';
import { builtPages, only, textOf, type BuiltPage } from './built-pages.ts';

const content = readContent(root);
const { say } = content;
const councils = [...content.councils];
const pages = new Map(builtPages.map((page) => [page.address, page]));

function pageOf(id: string): BuiltPage {
  const page = pages.get(councilAddress(id));
  assert.ok(page, `${id} has no page`);
  return page;
}
const linksIn = (page: BuiltPage, selector: string): string[] =>
  page.document.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');

test('every council has a page, every such page a council, and the A to Z leads to all', () => {
  const addresses = councils.map(([id]) => councilAddress(id)).toSorted();
  const built = [...pages.keys()].filter((address) => /^\/council\/./.test(address));
  assert.deepEqual(built.toSorted(), addresses);
  const list = pages.get('/council/');
  assert.ok(list);
  const listed = linksIn(list, '.councils a');
  assert.deepEqual([...new Set(listed)].toSorted(), addresses);
});

test('districts and other names are in the A to Z, with the days on which they change', () => {
  const list = pages.get('/council/');
  assert.ok(list);
  const entries = new Set(list.document.querySelectorAll('.councils li').map(textOf));
  const { see, from: begins, until: ends } = say.councils;
  const other = councils.flatMap(([is, { otherNames, from, until }]) =>
    otherNames.map((name) => ({ name, councils: [{ is, from, until }] })),
  );
  for (const { name, councils: dated } of [...Object.values(content.districts), ...other]) {
    const leadsTo = dated.map(({ is, from, until }) => {
      const days = [
        from && begins.replace('{day}', formatDay(from)),
        until && ends.replace('{day}', formatDay(until)),
      ].filter(Boolean);
      const council = content.councils.get(is)?.name;
      return days.length > 0 ? `${council} (${days.join(', ')})` : council;
    });
    const entry = `${name}: ${see} ${leadsTo.join('; ')}`;
    assert.ok(entries.has(entry), entry);
  }
});

/** The line that stands beside every council's number. */
const anyone = anyoneToCall(content);

/** The numbers of services for a place, and of the lines that find one, in the order of the page. */
function numbersNear(id: string, nation: Council['nation']): string[] {
  const { services, routes } = helpNear(id, nation, content);
  const isNumber = ({ kind }: Channel) => kind === 'phone' || kind === 'text';
  const direct = (channels: readonly Channel[]) => directChannel(channels) ?? [];
  return [
    ...services.flatMap(({ channels }) => {
      const first = directChannel(channels);
      return [first ?? [], channels.filter((each) => isNumber(each) && each !== first)].flat();
    }),
    ...routes.flatMap((route) => ('helpline' in route ? direct(route.helpline.channels) : [])),
  ].map(({ address }) => address);
}

test('the only numbers on a page are those of its register, the line beside them, those near it, and the box at its end', () => {
  assert.ok(anyone);
  for (const [id, council] of councils) {
    const known = numbersOf(council, content).map(({ number }) => number);
    const shown: string[] = [...known, anyone.number, ...numbersNear(id, council.nation)];
    const called = linksIn(pageOf(id), '.body a[href^="tel:"], .body a[href^="sms:"]');
    assert.deepEqual(
      called.map((link) => link.replace('sms:', 'tel:')),
      shown.map((number) => `tel:${number.replaceAll(' ', '')}`),
      id,
    );
    const text = textOf(only(pageOf(id), '.body')).replaceAll('\u00a0', ' ');
    // Five or more digits, together or in spaced groups, count as a telephone number.
    const written = [...text.matchAll(/\d(?: ?\d){4,}/g)].map(([number]) => number);
    const forWork = council.professionals?.number ?? [];
    assert.deepEqual(written, shown.concat(forWork), id);
    const saysNone = text.includes(content.councilPage.reach.noNumber);
    assert.equal(saysNone, known.length === 0, id);
  }
});

test('the finder shows the numbers of the register, with where and when each was read', () => {
  const { reach, register } = JSON.parse(
    readFileSync(join(dist, 'data/council-names.json'), 'utf8'),
  ) as FinderData;
  assert.deepEqual(Object.keys(register.councils), [...content.councils.keys()]);
  for (const [id, council] of councils) {
    assert.equal(reach[id]?.website, council.website);
    assert.deepEqual(reach[id]?.numbers ?? [], numbersOf(council, content), id);
  }
});

test('big cities and wide counties have a number by day and by night, with where it was read', () => {
  const wanted = ['leeds', 'cardiff', 'birmingham', 'manchester', 'powys', 'cornwall', 'southwark'];
  for (const id of wanted) {
    const council = content.councils.get(id);
    assert.ok(council, id);
    const card = only(pageOf(id), '.council-card');
    const numbers = numbersOf(council, content);
    assert.deepEqual(
      numbers.map(({ when }) => when),
      ['office', 'outOfHours'],
      id,
    );
    for (const { publisher = '?', pageOf: year, checked } of numbers) {
      const when = year === undefined ? formatDay(checked) : `of ${year} or before`;
      assert.ok(textOf(card).includes(`${publisher}.`), `${id}: ${publisher}`);
      assert.ok(textOf(card).includes(when), `${id}: ${when}`);
    }
  }
});

test('each page says who to ask for there, and leads to its own website', () => {
  const { says } = content.councilPage.ask;
  for (const [id, { nation, website, official }] of councils) {
    const text = textOf(only(pageOf(id), '.body'));
    const ask = says.filter(({ nations }) => nations?.includes(nation) ?? true);
    assert.ok(ask.length > 0, nation);
    for (const { say: words } of ask) assert.ok(text.includes(words), `${id}: ${words}`);
    assert.ok(text.includes(official), id);
    assert.ok(linksIn(pageOf(id), '.body a').includes(website), id);
  }
});

const ending = councils.filter(([, { until }]) => until !== undefined);
const noneEnds = ending.length === 0 && 'no council passes its duty on at present';

test('where the duty passes on, both pages say both days', { skip: noneEnds }, () => {
  for (const [id, { until = '', becomes = [] }] of ending) {
    for (const next of becomes) {
      const { from = '' } = content.councils.get(next) ?? {};
      for (const page of [pageOf(id), pageOf(next)]) {
        const answer = textOf(only(page, '.answer'));
        assert.ok(answer.includes(`Until ${formatDay(until)},`), `${page.address}: ${answer}`);
        assert.ok(answer.includes(`From ${formatDay(from)},`), `${page.address}: ${answer}`);
      }
      assert.ok(linksIn(pageOf(id), '.answer a').includes(councilAddress(next)));
      assert.ok(linksIn(pageOf(next), '.answer a').includes(councilAddress(id)));
    }
  }
});

test('a search finds a council by its places and names, not by the words all of them share', () => {
  for (const [id, { name, otherNames }] of councils) {
    const found = pageOf(id)
      .document.querySelectorAll('[data-pagefind-body]')
      .map(textOf)
      .join(' ');
    for (const each of [name, ...otherNames]) assert.ok(found.includes(each), `${id}: ${each}`);
    assert.doesNotMatch(found, /children’s|offices|call/i, id);
  }
});

test('the table of postcodes is built whole, and small when it is sent', () => {
  const file = join(dist, 'data/postcode-table.json');
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), content.postcodeTable);
  const { length } = readFileSync(`${file}.br`);
  assert.ok(length <= 40_000, `${String(length)} bytes`);
});

test('a council has the services for its place and the ways to find one, and no heading without', () => {
  const { localServices: words } = say;
  for (const [id, { nation }] of councils) {
    const { services, routes } = helpNear(id, nation, content);
    const near = pageOf(id).document.querySelectorAll('.near');
    assert.equal(near.length, services.length + routes.length > 0 ? 1 : 0, id);
    const text = near.map(textOf).join(' ');
    for (const { name, inShort, website, read } of services) {
      assert.ok(text.includes(name) && text.includes(inShort), `${id}: ${name}`);
      const links = linksIn(pageOf(id), '.near a');
      assert.ok(website === undefined || links.includes(website), `${id}: ${website}`);
      assert.ok(text.includes(formatDay(read.checked)), id);
    }
    for (const route of routes) {
      assert.ok(text.includes(route.finds), `${id}: ${route.finds}`);
      if ('website' in route) assert.ok(linksIn(pageOf(id), '.near a').includes(route.website));
    }
    if (near.length > 0) {
      const [before = ''] = (services.length > 0 ? words.heading : words.find).split('{place}');
      assert.ok(text.trim().startsWith(before), `${id}: ${text.slice(0, 40)}`);
    }
  }
});
