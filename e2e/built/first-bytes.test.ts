import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { dist } from '../../machine/cli/paths.ts';
import { forOwnWords } from './own-words.ts';
import { builtPages, type BuiltPage } from './built-pages.ts';

// What these pages show first, they show with their HTML alone: the styles are in it, and scripts come
// after it. Whatever a browser must wait for besides counts too. As on a guide, a list that has to be
// long is marked where it begins, and what stands folded from there on does not count: /talk/ has
// every card whole for those without script.

const atMost = 16_000;
/** The whole file, with all that is folded. */
const wholeAtMost = 20_000;
/** Every service with each way to reach it, what it keeps private, and what to do when it is shut. */
const moreForAll: Readonly<Record<string, number>> = { '/talk/': 24_000 };
const opened = ['/', '/talk/', '/search/', '/council/', '/children/what-happens-next/'];

/** The files that a browser waits for before it shows anything: style sheets and plain scripts. */
const waitedFor = ({ document }: BuiltPage): string[] => [
  ...document
    .querySelectorAll('link[rel="stylesheet"]')
    .map((link) => link.getAttribute('href') ?? ''),
  ...document
    .querySelectorAll('script[src]:not([type="module"]):not([async]):not([defer])')
    .map((script) => script.getAttribute('src') ?? ''),
];

for (const address of opened) {
  test(`${address} opens with at most 16,000 bytes, and carries no data beside its words`, () => {
    const page = builtPages.find((each) => each.address === address);
    assert.ok(page);
    const [first = ''] = page.html.split(/<[^>]* data-long[ >]/);
    const waited = waitedFor(page).map((path) => readFileSync(join(dist, path)));
    const bytesWith = (html: string): number =>
      [html, ...waited].reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
    assert.ok(bytesWith(first) <= atMost + forOwnWords, `${bytesWith(first)} bytes of the first`);
    const wanted = (moreForAll[address] ?? wholeAtMost) + forOwnWords;
    assert.ok(bytesWith(page.html) <= wanted, `${bytesWith(page.html)} bytes in all`);
    assert.equal(page.document.querySelectorAll('template').length, 0);
  });
}
