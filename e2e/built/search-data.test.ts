import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { SearchData } from '../../src/logic/search-data.ts';
import { builtPages, dist } from './built-pages.ts';

const text = readFileSync(join(dist, 'data/search.json'), 'utf8');
const data = JSON.parse(text) as SearchData;

test('the quick search is small, and leads only to pages and sections that are there', () => {
  const bytes = brotliCompressSync(text).length;
  assert.ok(
    bytes <= 30_000,
    `search.json has ${String(bytes)} bytes, 30000 are wanted: take out asks and words that say the same as others`,
  );
  const help = readFileSync(join(dist, 'data/search-help.json'), 'utf8');
  assert.ok(
    brotliCompressSync(help).length <= 38_000,
    'search-help.json: take out examples that say the same as others',
  );
  for (const { address, sections } of data.pages) {
    const page = builtPages.find((each) => each.address === address);
    assert.ok(page, address);
    for (const { id } of sections) assert.ok(page.document.getElementById(id), `${address}#${id}`);
  }
});

test('every topic that is answered has a page to lead to', () => {
  assert.ok(data.topics.length >= 46);
  for (const { label, pages } of data.topics) assert.ok(pages.length > 0, label);
});

test('the word list has fewer than ten parts, as the privacy page says', () => {
  const parts = readdirSync(join(dist, 'pagefind/index'));
  assert.ok(parts.length > 0 && parts.length < 10, `${String(parts.length)} parts`);
});
