import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readTopic, type SearchData, type SearchShown } from '../../src/search/index-data.ts';
import { dist, root } from '../../machine/cli/paths.ts';
import { readContent } from '../../src/content/read.ts';
import { answerIn } from '../../src/guides/answer.ts';
import { builtPages } from './built-pages.ts';

const text = readFileSync(join(dist, 'data/search.json'), 'utf8');
const data = JSON.parse(text) as SearchData;
const content = readContent(root);
const searchPage = builtPages.find(({ address }) => address === '/search/');
const shown = JSON.parse(readFileSync(join(dist, 'data/search-pages.json'), 'utf8')) as SearchShown;

test('the quick search is small, and leads only to pages and sections that are there', () => {
  const bytes = brotliCompressSync(text).length;
  assert.ok(
    bytes <= 47_000,
    `search.json has ${String(bytes)} bytes, 47000 are wanted: take out asks and words that say the same as others`,
  );
  const leads = [...shown.lines, ...shown.words];
  assert.ok(shown.pages.length > 0 && leads.length > 0);
  for (const { address, sections } of shown.pages) {
    const page = builtPages.find((each) => each.address === address);
    assert.ok(page, address);
    for (const { id } of sections) assert.ok(page.document.getElementById(id), `${address}#${id}`);
  }
  for (const { address } of leads) {
    const [path, id] = address.split('#');
    const page = builtPages.find((each) => each.address === path);
    assert.ok(page && (id === undefined || page.document.getElementById(id)), address);
  }
});

test('a result says what the page answers; of a tool or a list, what it is for', () => {
  const saysOf = (address: string) => shown.pages.find((each) => each.address === address)?.says;
  assert.match(
    saysOf('/children/after-the-call/') ?? '',
    /^Children’s services decide what to do first/,
  );
  for (const address of ['/talk/', '/council/', '/children/what-happens-next/', '/before/']) {
    const guide = content.guides.find((each) => each.address === address);
    assert.ok(guide && answerIn(guide.mdx).kind === 'tool', address);
    assert.equal(saysOf(address), guide.data.summary);
  }
});

test('every door is in the first file, and whole on the page without script', () => {
  const doors = searchPage?.document.querySelectorAll('details[data-door]') ?? [];
  assert.deepEqual(
    doors.map((door) => door.getAttribute('data-door')).toSorted(),
    data.help.doors.map(({ name }) => name).toSorted(),
  );
  assert.deepEqual(
    data.help.doors.map(({ name }) => name).toSorted(),
    [...content.doors.keys()].toSorted(),
  );
  for (const door of doors) {
    const name = door.getAttribute('data-door') ?? '';
    const { lines, place } = content.doors.get(name) ?? {};
    assert.equal(door.querySelectorAll('.door-lines li').length, lines?.length, name);
    assert.ok(door.querySelector('.door-pages a'), name);
    // A door that always shows has a place in the strip; the others appear with their words.
    assert.equal(door.hasAttribute('hidden'), place === undefined, name);
  }
});

test('help in other languages is in the second file, with numbers, and only there', () => {
  const { languages, lines } = shown.inLanguages;
  assert.deepEqual(
    languages.map(({ known }) => known.code),
    [...content.firstWords.keys()],
  );
  assert.ok(lines.length > 0);
  for (const { name, href } of lines) assert.match(href, /^tel:\d+$/, name);
  assert.equal(searchPage?.document.querySelectorAll('[data-language]').length, 0);
});

test('every topic leads to a page', () => {
  assert.ok(data.topics.length > 0);
  for (const { label, pages } of data.topics.map(readTopic)) assert.ok(pages.length > 0, label);
});

// The privacy page says that the parts that are fetched can tell something. The fewer, the less.
test('the word list comes in a dozen parts at most', () => {
  const parts = readdirSync(join(dist, 'pagefind/index'));
  assert.ok(parts.length > 0 && parts.length <= 12, `${String(parts.length)} parts`);
});
