import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { targetByCode } from '../../src/share/short-link.ts';
import { wordsFor } from '../../src/share/three-words.ts';
import { readContent } from '../../src/content/read.ts';
import { builtPages, only, textOf, type BuiltPage } from './built-pages.ts';

const content = readContent(join(import.meta.dirname, '../..'));
const site = new URL(content.site.site.address);
const byAddress = new Map(builtPages.map((page) => [page.address, page]));

/** The page that a short address leads to, or null if there is none. */
function pageOf(short: string): string | null {
  const sent = targetByCode(short.replaceAll(/^\/go\/|\/$/g, ''));
  return (sent && content.shortAddresses[sent.page]) ?? null;
}

/** The three words for a page, as they would be said aloud. */
function wordsOf(address: string): string {
  const number = Object.keys(content.shortAddresses).find(
    (each) => content.shortAddresses[Number(each)] === address,
  );
  const sent = { page: Number(number), nation: 'none', language: 'en' } as const;
  return wordsFor(sent, content.threeWords).join(' ');
}

const of = (address: string): BuiltPage => {
  const page = byAddress.get(address);
  assert.ok(page, `${address} was not built`);
  return page;
};

/** The pages for passing other pages on: the way in, one for each role, the cards, the poster. */
const kits = builtPages.filter(({ address }) => address.startsWith('/share/'));
assert.ok(kits.length >= 10);

for (const { address, document } of kits) {
  test(`${address}: every short address in it stands for a page of this site`, () => {
    const text = document.querySelector('main .body')?.textContent ?? '';
    const shorts = [...text.matchAll(/\/go\/[a-z0-9]+\//g)].map(([short]) => short);
    assert.ok(shorts.length > 0, 'it passes nothing on');
    for (const short of shorts) {
      const page = pageOf(short);
      assert.ok(byAddress.has(page ?? ''), `${short} stands for no page`);
      const leads = of(short).document.querySelector(`main a[href="${page ?? ''}"]`);
      assert.ok(leads, `${short} was built, but does not lead to ${page ?? ''}`);
    }
  });

  test(`${address}: the short address and the words beside a page are those of that page`, () => {
    const lines = document.querySelectorAll('.passed-by');
    for (const line of lines) {
      const [short, words] = line.querySelectorAll('b').map(textOf);
      const page = line.parentNode?.querySelector('a')?.getAttribute('href') ?? '';
      assert.equal(pageOf(short ?? ''), page);
      assert.equal(words, wordsOf(page));
    }
    const printed = document.querySelectorAll('.sheet-card:not(.sheet-card-name), .poster');
    for (const card of printed) {
      const [short = '', words] = card.querySelectorAll('.short').map(textOf);
      assert.equal(words, wordsOf(pageOf(short) ?? ''));
    }
    assert.ok(lines.length + printed.length > 0, 'no page stands on it');
  });
}

test('every page for those who send others is on the first of them', () => {
  const door = of('/share/').document;
  for (const { address } of kits) {
    if (address === '/share/') continue;
    assert.ok(door.querySelector(`main a[href="${address}"]`), `${address} is not on /share/`);
  }
});

const cardPages = kits.filter(({ address }) => address.startsWith('/share/cards/'));
assert.ok(cardPages.length > 0);

for (const { address, document } of cardPages) {
  test(`${address}: neither side of a card says anything loud to whoever finds it`, () => {
    const sides = document.querySelectorAll('.sheet');
    assert.equal(sides.length, 2);
    for (const side of sides) {
      assert.doesNotMatch(textOf(side), /999|help|afraid|child|safe|fear|danger/i);
    }
    const { tabName, name } = content.site.site;
    const backs = sides[1]?.querySelectorAll('.sheet-card').map(textOf) ?? [];
    assert.ok(backs.length > 0);
    assert.deepEqual(new Set(backs), new Set([tabName ?? name]));
  });
}

test('the sentence for other sites has one link, to us, and nothing that runs or loads', () => {
  // The parser does not look inside <pre>. Parsing its contents once gives the text that somebody
  // copies; parsing that gives the HTML that they paste.
  const copied = parse(only(of('/share/'), '.snippet:not(.snippet-card)').innerHTML).textContent;
  const snippet = parse(copied);
  const elements = snippet.querySelectorAll('*').map(({ rawTagName }) => rawTagName);
  assert.deepEqual(elements, ['p', 'a']);
  const { href = '', ...others } = snippet.querySelector('a')?.attributes ?? {};
  assert.deepEqual(others, { rel: 'noreferrer' });
  assert.equal(new URL(href).origin, site.origin);
  assert.equal(pageOf(new URL(href).pathname), '/');
});
