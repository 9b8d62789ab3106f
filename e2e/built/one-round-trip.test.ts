import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { dist, root } from '../../machine/cli/paths.ts';
import { usesComponent } from '../../src/authoring/mdx-usage.ts';
import { readContent } from '../../src/content/read.ts';
import { answerIn } from '../../src/guides/answer.ts';
import { builtPages, publishedFiles } from './built-pages.ts';
import { forOwnWords } from './own-words.ts';

/** Measures each key only once, because most scripts are the same on many pages. */
function remembered(measure: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const bytes = known.get(key) ?? measure(key);
    known.set(key, bytes);
    return bytes;
  };
}

/** Tries full compression, which is slow, only where quick compression does not already fit. */
function brotliUpTo(limit: number): (text: string) => number {
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  return remembered((text) => {
    const bytes = brotliCompressSync(text, quick).length;
    return bytes <= limit ? bytes : brotliCompressSync(text).length;
  });
}

const mostHtml = 13_150 + forOwnWords;
const htmlBytes = brotliUpTo(mostHtml);
const inlineBytes = brotliUpTo(2_000);
const scriptBytes = remembered((path) => brotliCompressSync(readFileSync(join(dist, path))).length);

/** What answers as it is used, and needs script for that. */
const answering = [
  'CouncilFinder',
  'Disclosures',
  'HelplineFinder',
  'Search',
  'ThreeWords',
  'Walkthrough',
];

/** The pages whose field or question comes first. A list needs no more script than other pages. */
const tools = new Set(
  readContent(root).guides.flatMap((guide) =>
    answerIn(guide.mdx).kind === 'tool' && answering.some((each) => usesComponent(guide, each))
      ? [guide.address]
      : [],
  ),
);

/** The addresses of a script and of everything that it imports. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = readFileSync(join(dist, path), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    withImports(`/_astro/${name}`, seen);
  }
  return seen;
}

test('some scripts import others, so that what a page loads is counted whole', () => {
  const scripts = publishedFiles.filter((path) => /^\/_astro\/.*\.js$/.test(path));
  assert.ok(scripts.some((path) => withImports(path).size > 1));
});

for (const { address, html, document } of builtPages) {
  test(`${address} paints in one round trip`, () => {
    // A list that has to be long is marked where it begins; all before it must paint at once.
    const [first = ''] = html.split(/<[^>]* data-long[ >]/);
    assert.ok(htmlBytes(first) <= mostHtml, `${htmlBytes(first)} bytes of HTML`);

    const blocking = document
      .querySelectorAll('link, head script[src]')
      .filter((element) => {
        const rel = element.getAttribute('rel');
        if (element.rawTagName === 'script') {
          return !(element.hasAttribute('defer') || element.getAttribute('type') === 'module');
        }
        // Which page says the same in another language is for search engines; no browser fetches it.
        return rel !== 'icon' && rel !== 'alternate';
      })
      .map((element) => element.toString());
    assert.deepEqual(blocking, [], 'nothing that holds up the first paint, and no preload');
    assert.doesNotMatch(html, /@font-face|@import/);

    const inline = document
      .querySelectorAll('script:not([src])')
      .map((script) => script.rawText)
      .join('\n');
    assert.ok(inline.length > 0);
    // To start its islands, Astro puts code of its own in the page: about as much again as ours.
    const allowed = document.querySelector('astro-island') ? 4_000 : 2_000;
    assert.ok(inlineBytes(inline) <= allowed, `${inlineBytes(inline)} bytes of inline script`);

    const deferred = new Set(
      document
        .querySelectorAll('script[src]')
        .flatMap((script) => [...withImports(script.getAttribute('src') ?? '')]),
    );
    assert.ok(deferred.size > 0);
    const bytes = [...deferred].reduce((sum, path) => sum + scriptBytes(path), 0);
    // A tool needs more; what it sends in all is in first-bytes.test.ts. Some of it is for languages: a
    // browser has no Welsh names of days.
    const most = tools.has(address) ? 8_400 : 6_400;
    assert.ok(bytes <= most, `${bytes} bytes of deferred script`);
  });
}
