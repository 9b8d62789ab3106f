import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';
import { codeOf, linkNations } from '../../src/share/short-link.ts';
import { shareableAddresses } from '../../src/share/schema.ts';
import { wordsFor } from '../../src/share/three-words.ts';
import { readContent } from '../../src/content/read.ts';
import { builtPages, only, publishedFiles, textOf, type BuiltPage } from './built-pages.ts';

const content = readContent(root);
const { say } = content;
const { site } = content.site;
const pages = new Map(builtPages.map((page) => [page.address, page]));
const neutral = site.tabName ?? site.name;
const toSend = shareableAddresses(content);
assert.ok(toSend.length > 0);
/** Every page that has a number, including those taken down: links to them must still work. */
const numbered = Object.values(content.shortAddresses);
const numbers = new Map(
  Object.entries(content.shortAddresses).map(([number, page]) => [page, Number(number)]),
);
const nationsOf = (page: string) => (/^\/council\/./.test(page) ? ['none' as const] : linkNations);
const sentTo = (page: string, nation: (typeof linkNations)[number] = 'none') => {
  const number = numbers.get(page);
  assert.ok(number !== undefined, page);
  return { page: number, nation, language: 'en' as const };
};

const meta = (page: BuiltPage, property: string): string | undefined =>
  page.document
    .querySelector(`meta[property="${property}"], meta[name="${property}"]`)
    ?.getAttribute('content');

test('the preview of every page is the same, and names no subject', () => {
  const [name] = new URL(site.address).host.split(':');
  for (const page of builtPages) {
    // What messaging apps show: a title, a line of text, a picture and the name of the site.
    const preview = {
      title: meta(page, 'og:title') ?? textOf(only(page, 'title')),
      line: meta(page, 'og:description') ?? meta(page, 'description'),
      picture: meta(page, 'og:image'),
      card: meta(page, 'twitter:card'),
    };
    assert.deepEqual(
      preview,
      {
        ...{ title: neutral, line: say.preview, card: 'summary' },
        picture: `https://${String(name)}/preview.png`,
      },
      page.address,
    );
    assert.equal(
      page.document.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]').length,
      meta(page, 'og:url') ? 5 : 4,
    );
  }
  assert.ok(publishedFiles.includes('/preview.png'));
});

test('messengers know a page by its short address', () => {
  for (const page of builtPages) {
    const url = meta(page, 'og:url');
    assert.equal(url !== undefined, numbered.includes(page.address), page.address);
    if (url) assert.equal(url, `${site.address}/go/${codeOf(sentTo(page.address))}/`);
  }
});

test('every short address leads to its page by one link, for its nation, and is not listed', () => {
  for (const address of numbered) {
    for (const nation of nationsOf(address)) {
      const page = pages.get(`/go/${codeOf(sentTo(address, nation))}/`);
      assert.ok(page, `${address} ${nation}`);
      const title = textOf(only(page, 'title'));
      assert.equal(title, neutral);
      const [link, ...others] = page.document.querySelectorAll('main .ways a');
      assert.equal(others.length, 0);
      assert.equal(
        link?.getAttribute('href'),
        nation === 'none' ? address : `${address}#for-${nation}`,
      );
      assert.equal(meta(page, 'robots'), 'noindex');
      assert.equal(page.document.querySelector('[data-pagefind-body]'), null);
      assert.ok(
        textOf(page.document).includes(
          wordsFor(sentTo(address, nation), content.threeWords).join(' '),
        ),
      );
      assert.equal(page.document.querySelector('[http-equiv]'), null, 'it moves nobody by itself');
    }
  }
  const wanted = numbered.flatMap(nationsOf).length;
  assert.ok(wanted > 0);
  assert.equal(builtPages.filter((page) => /^\/go\/./.test(page.address)).length, wanted);
});

test('the list of three words has every page, with its own words', () => {
  const list = pages.get('/go/');
  assert.ok(list);
  const rows = list.document.querySelectorAll('tbody tr').map((row) => {
    const href = row.querySelector('a')?.getAttribute('href') ?? '';
    return `${href} ${textOf(row.querySelectorAll('td')[1]!)}`;
  });
  const wanted = numbered.flatMap((address) =>
    nationsOf(address).map((nation) => {
      const href = nation === 'none' ? address : `${address}#for-${nation}`;
      return `${href} ${wordsFor(sentTo(address, nation), content.threeWords).join(' ')}`;
    }),
  );
  assert.deepEqual(rows.toSorted(), wanted.toSorted());
});

const messageOf = (link: string) => say.send.message.replace('{address}', link);

for (const address of toSend) {
  test(`${address} shows what the other phone will show, by the page’s own metadata`, () => {
    const page = pages.get(address);
    assert.ok(page);
    const panel = only(page, '.foot details.send');
    const code = `/go/${codeOf(sentTo(address))}/`;
    const passed = pages.get(code);
    assert.ok(passed);
    const host = new URL(site.address).host;
    const [first, then] = [passed, page].map((each) => textOf(only(each, 'title')));
    assert.deepEqual(panel.querySelectorAll('dd').map(textOf), [
      `${say.send.sender}: ${messageOf(`${site.address}${code}`)}`,
      meta(passed, 'og:title'),
      meta(passed, 'og:description'),
      host,
      first,
      `${say.send.then} ${then}`,
      `${first} · ${host}${code}`,
      `${say.send.then} ${then} · ${host}${address}`,
    ]);
    for (const nation of nationsOf(address)) {
      const link = `${site.address}/go/${codeOf(sentTo(address, nation))}/`;
      assert.ok(panel.querySelectorAll('.address').some((each) => textOf(each) === link));
      const message = `sms:?&body=${encodeURIComponent(messageOf(link))}`;
      assert.ok(panel.querySelectorAll('a').some((each) => each.getAttribute('href') === message));
      const aloud = say.send.aloud
        .replace('{site}', `${host}/go/`)
        .replace('{words}', wordsFor(sentTo(address, nation), content.threeWords).join(' '));
      assert.ok(textOf(panel).includes(aloud), aloud);
    }
    assert.ok(textOf(panel).includes(say.send.warn));
  });
}
