import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';
import { readContent } from '../../src/content/read.ts';
import { pagesOf } from '../../src/wayfinding/ways.ts';
import { builtPages, only, textOf, type BuiltPage } from './built-pages.ts';

const { guides, sections } = readContent(root);
const built = new Map(builtPages.map((page) => [page.address, page]));
const pageAt = (address: string): BuiltPage => {
  const page = built.get(address);
  assert.ok(page, `${address} was not built`);
  return page;
};
const linksIn = (page: BuiltPage, selector: string): (string | undefined)[] =>
  page.document.querySelectorAll(`${selector} a`).map((link) => link.getAttribute('href'));

for (const [id, { name, hub, inOrder }] of Object.entries(sections)) {
  const pages = pagesOf(id, guides);
  const addresses = pages.map(({ address }) => address);

  test(`“${name}”: its hub leads to every page`, () => {
    const reached = linksIn(pageAt(hub), 'main');
    assert.deepEqual(
      addresses.filter((address) => !reached.includes(address)),
      [],
    );
    assert.deepEqual(linksIn(pageAt(hub), '.way-back'), ['/']);
  });

  test(`“${name}”: each page has the rail in order, its place marked, and the way back`, () => {
    for (const address of [hub, ...addresses]) {
      const page = pageAt(address);
      assert.deepEqual(linksIn(page, '.rail ol'), addresses, address);
      assert.equal(only(page, '.rail [aria-current]').getAttribute('href'), address);
      if (address === hub) continue;
      assert.deepEqual(linksIn(page, '.way-back'), [hub], address);
      assert.equal(textOf(only(page, '.way-back')), name);
    }
  });

  test(`“${name}”: ${inOrder ? 'each page leads to the next, and the last to none' : 'no page says what is next'}`, () => {
    for (const [at, address] of addresses.entries()) {
      const next = inOrder ? addresses.slice(at + 1, at + 2) : [];
      assert.deepEqual(linksIn(pageAt(address), '.next'), next, address);
    }
  });

  test(`“${name}”: each page leads to the three related ones that its author chose`, () => {
    for (const { address, data } of pages) {
      assert.deepEqual(linksIn(pageAt(address), '.related'), data.related, address);
    }
  });
}

test('every guide has a way back and a rail, but for the front page', () => {
  for (const { address } of guides.filter((each) => each.address !== '/404/')) {
    const parts = [linksIn(pageAt(address), '.way-back'), linksIn(pageAt(address), '.rail')];
    assert.deepEqual(
      parts.map(({ length }) => length > 0),
      address === '/' ? [false, false] : [true, true],
      address,
    );
  }
});

test('a council’s page leads back to the page for finding councils', () => {
  const councils = builtPages.filter(({ address }) => /^\/council\/./.test(address));
  assert.ok(councils.length > 100);
  for (const page of councils) {
    assert.deepEqual(linksIn(page, '.way-back'), ['/council/'], page.address);
    assert.deepEqual(linksIn(page, '.rail'), linksIn(pageAt('/council/'), '.rail'), page.address);
  }
});
