import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';
import { councilAddress } from '../../src/site/addresses.ts';
import { formatDay } from '../../src/time/days.ts';
import { readContent } from '../../src/content/read.ts';
import { builtPages, only, textOf, type BuiltPage } from './built-pages.ts';

const content = readContent(root);
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
  assert.ok(addresses.length > 200);
  const built = [...pages.keys()].filter((address) => /^\/council\/./.test(address));
  assert.deepEqual(built.toSorted(), addresses);
  const list = pages.get('/council/');
  assert.ok(list);
  const listed = linksIn(list, '.councils a');
  assert.deepEqual([...new Set(listed)].toSorted(), addresses);
});

test('a district and another name stand in the A to Z, with the days where they change', () => {
  const list = pages.get('/council/');
  assert.ok(list);
  const entries = list.document.querySelectorAll('.councils li').map(textOf);
  const names = [
    ...Object.values(content.districts).map(({ name }) => name),
    ...councils.flatMap(([, { otherNames }]) => otherNames),
  ];
  for (const name of names) {
    assert.ok(
      entries.some((entry) => entry.startsWith(`${name}: see `)),
      name,
    );
  }
  const elmbridge = 'Elmbridge: see Surrey (until 31 March 2027); East Surrey (from 1 April 2027)';
  assert.ok(
    entries.includes(elmbridge),
    entries.find((entry) => entry.startsWith('Elmbridge')),
  );
});

test('the only numbers on a page are those of its register and of the box at its end', () => {
  for (const [id, { office, outOfHours }] of councils) {
    const known = [office, outOfHours].flatMap((phone) => phone?.number ?? []);
    const called = linksIn(pageOf(id), '.body a[href^="tel:"], .body a[href^="sms:"]');
    assert.deepEqual(
      called,
      known.map((number) => `tel:${number.replaceAll(' ', '')}`),
      id,
    );
    const text = textOf(only(pageOf(id), '.body'));
    // Five digits in a row, or in groups as numbers are written, are a telephone number.
    const written = [...text.matchAll(/\d(?: ?\d){4,}/g)].map(([number]) => number);
    assert.deepEqual(written, known, id);
    assert.equal(/not checked a number for them/.test(text), known.length === 0, id);
  }
});

test('each page says who to ask for there, and leads to its own website', () => {
  const team = {
    england: 'children’s services',
    wales: 'social services',
    scotland: 'social work',
    'northern-ireland': 'the Gateway team',
  };
  for (const [id, { nation, website, official }] of councils) {
    const text = textOf(only(pageOf(id), '.body'));
    assert.ok(text.includes(`Ask for ${team[nation]}`), id);
    assert.ok(text.includes(official), id);
    assert.ok(linksIn(pageOf(id), '.body a').includes(website), id);
  }
});

test('where the duty passes on, both pages say both days and lead to one another', () => {
  const ending = councils.filter(([, { until }]) => until !== undefined);
  assert.ok(ending.length > 0);
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
