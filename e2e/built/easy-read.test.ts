import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';
import { readContent } from '../../src/content/read.ts';
import { addressOf, easyReadAddress } from '../../src/easy-read/pages.ts';
import { directChannel } from '../../src/helplines/contact-links.ts';
import { readingOf } from '../../src/text/reading-grade.ts';
import { builtPages, textOf, type BuiltPage } from './built-pages.ts';

const { easyRead, guides, helplines } = readContent(root);
const built = new Map(builtPages.map((page) => [page.address, page]));
const pageAt = (address: string): BuiltPage => {
  const page = built.get(address);
  assert.ok(page, `${address} was not built`);
  return page;
};
const linksTo = (page: BuiltPage, selector: string): (string | undefined)[] =>
  page.document.querySelectorAll(`${selector} a`).map((link) => link.getAttribute('href'));
const wordsOf = (page: BuiltPage): string[] =>
  page.document.querySelectorAll('.easy-line > div > p:first-child').map(textOf);

test('ten pages are in Easy Read, and every page leads to their list', () => {
  assert.ok(easyRead.size >= 10);
  const list = linksTo(pageAt(easyReadAddress), '.easy-read');
  assert.deepEqual(list, [...easyRead.keys()].map(addressOf));
  for (const page of builtPages.filter(({ address }) =>
    guides.some((each) => each.address === address),
  )) {
    assert.ok(linksTo(page, '.foot').includes(easyReadAddress), page.address);
  }
});

for (const [id, { of, lines }] of easyRead) {
  const address = addressOf(id);

  test(`${address} has each line, with a drawing that screen readers pass over`, () => {
    const page = pageAt(address);
    assert.deepEqual(
      wordsOf(page),
      lines.map(({ say }) => say),
    );
    for (const line of page.document.querySelectorAll('.easy-line')) {
      const [drawing, ...others] = line.querySelectorAll(':scope > svg');
      assert.ok(drawing && others.length === 0, textOf(line));
      assert.equal(drawing.getAttribute('aria-hidden'), 'true');
    }
    const shown = lines.flatMap(({ line }) => (line === undefined ? [] : [line]));
    assert.deepEqual(
      page.document.querySelectorAll('.easy-line .number').map(textOf),
      shown.map((name) => directChannel(helplines.get(name)?.channels ?? [])?.address),
    );
  });

  test(`${address} says 999 early, and is easy to read`, () => {
    const words = wordsOf(pageAt(address));
    assert.match(words.slice(0, 3).join(' '), /999/);
    assert.ok(readingOf(words).grade <= 4);
  });

  test(`${address} and ${of} lead to one another`, () => {
    assert.deepEqual(linksTo(pageAt(of), '.easy-way'), [address]);
    assert.ok(linksTo(pageAt(address), '.easy-more').includes(of));
  });
}
