import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Review } from '../guides/schema.ts';
import { contentWith } from '../fixtures/content.ts';
import { folderWith } from '../fixtures/folder.ts';
import { fileOf, readBuiltPages } from './readings.ts';
import { hashOf } from './signature.ts';
import { markSigned } from './integration.ts';

const page = (words: string): string =>
  `<!doctype html><title>T</title><p>${words} <span data-unsigned data-unread>Not signed.</span></p>`;
const differences = {
  guides: { '/': {}, '/talk/': { cites: ['a'] }, '/council/': {}, '/404/': {} },
  facts: { a: { statement: 'Fish swim.' } },
  councils: { birch: { name: 'Birch' }, acorn: { name: 'Acorn' } },
};
const content = contentWith(differences);
const { service, site } = content.site;
const built = () =>
  folderWith({
    'index.html': page(`${service.name} and ${site.name}, at ${site.address}.`),
    'talk/index.html': page('Call 999.'),
    '404.html': page('Nothing here.'),
    'council/index.html': page('Choose.'),
    'council/birch/index.html': page('Call them. 01632 960 001.'),
    'council/acorn/index.html': page('Call them. 01632 960 002.'),
  });

test('it has each page’s words and the facts that it states, without the service’s own names', () => {
  const readings = readBuiltPages(built(), content);
  assert.deepEqual(readings.get('/'), ['T', '[service] and [site], at [address].']);
  assert.deepEqual(readings.get('/talk/'), ['T', 'Call 999.', 'Fish swim.']);
  assert.deepEqual(readings.get('/404/'), ['T', 'Nothing here.']);
});

test('names are found however they are written, and as the tab has them', () => {
  const own = {
    ...content.site,
    service: { name: 'Oak Family Mediation Ltd. & Support', placeholder: false },
    site: { ...content.site.site, name: 'Oak', tabName: 'Notes' },
  };
  const header = (name: string) =>
    `<a href="/"><span><span>${name}</span><span data-unread>Notes</span></span></a>`;
  const html = (service: string, name: string, tab: string) =>
    `<!doctype html><title>Talk – ${tab}</title><meta property="og:title" content="${tab}">${header(name)}` +
    `<dl><dd>In the tab: Talk – ${tab} · acorn.test/talk/</dd></dl><p>Run by ${service}. Notes are yours.</p>` +
    `<p><code>&lt;a&gt;${service.replaceAll('&', '&amp;')}&lt;/a&gt;</code></p>`;
  const guides = { guides: { '/': {} } };
  const read = (settings: typeof content.site, words: string) =>
    readBuiltPages(folderWith({ 'index.html': words }), {
      ...contentWith(guides),
      site: settings,
    }).get('/');
  const ours = read(own, html('Oak Family Mediation Ltd. &amp; Support', 'Oak', 'Notes'));
  assert.deepEqual(ours, read(content.site, html(service.name, site.name, site.name)));
  assert.ok(ours?.includes('Notes are yours.'), 'in a sentence it is a word');
  assert.ok(ours?.includes('<a>[service]</a>'));
});

test('below a path a page reads as it does without one', () => {
  const text = (base: string): string =>
    page(
      `<a href="${base}/">Start</a></p><p>Read <a href="${base}/talk/#a">on</a>.</p>` +
        `<p>Or <a href="mailto:?body=${encodeURIComponent(`acorn.test${base}/go/`)}">write</a>`,
    );
  const at = (address: string, base: string) => {
    const own = { ...content.site, site: { ...site, address } };
    const dist = folderWith({ 'index.html': text(base) });
    return readBuiltPages(dist, { ...contentWith({ guides: { '/': {} } }), site: own }).get('/');
  };
  assert.deepEqual(at('https://acorn.test/help', '/help'), at('https://acorn.test', ''));
  assert.deepEqual(at('https://acorn.test', ''), [
    ...['T', 'Start </>', 'Read on </talk/#a>.'],
    ...['Or write <mailto:?', 'body=[address]%2Fgo%2F>'],
  ]);
});

test('the pages of councils are read with the page that leads to them, what they share only once', () => {
  assert.deepEqual(readBuiltPages(built(), content).get('/council/'), [
    ...['T', 'Choose.'],
    ...['T', 'Call them.'],
    ...['01632 960 001.', '01632 960 002.'],
  ]);
});

test('a page with the questions is read with all that may follow, which is fetched from another page', () => {
  const asks = { name: 'Walkthrough', attributes: { of: 'next' } };
  const shows = { name: 'WholeWalkthrough', attributes: { of: 'next' } };
  const [home, ...others] = content.guides;
  const all = others.find(({ address }) => address === '/talk/')!;
  const guides = [
    { ...home!, uses: [asks] },
    { ...all, uses: [shows] },
  ];
  const lines = readBuiltPages(built(), { ...content, guides }).get('/');
  assert.ok(lines?.includes('Call 999.'));
  assert.ok(!readBuiltPages(built(), content).get('/')?.includes('Call 999.'));
});

test('a page that was not built is an error', () => {
  assert.throws(() => readBuiltPages(folderWith({}), content), {
    name: 'ContentFault',
    message: /^The page \/\S* was not made: [^]*wanted: make the pages once more/,
  });
});

test('the note goes from what is signed as it is, councils’ pages included, and from nothing else', () => {
  const dist = built();
  const readings = readBuiltPages(dist, content);
  const review = (address: string, words = readings.get(address) ?? []): Review => ({
    ...{ page: address, words: hashOf(words), date: '2026-12-01' },
    ...{ reviewer: 'safeguarding lead', outcome: 'signed' },
  });
  const reviews = [review('/council/'), review('/404/'), review('/talk/', ['T', 'Call 998.'])];
  markSigned(dist, contentWith({ ...differences, reviews }));
  const hasNote = (address: string): boolean =>
    readFileSync(fileOf(dist, address), 'utf8').includes('Not signed.');
  assert.deepEqual(
    ['/', '/talk/', '/404/', '/council/', '/council/birch/', '/council/acorn/'].filter(hasNote),
    ['/', '/talk/'],
  );
});

test('pages that nobody has judged are not read, for that takes longer than to write them', () => {
  const dist = folderWith({ 'talk/index.html': page('Call 999.') });
  const reviews: Review[] = [
    {
      ...{ page: '/talk/', words: hashOf(['T', 'Call 999.', 'Fish swim.']), date: '2026-12-01' },
      ...{ reviewer: 'safeguarding lead', outcome: 'signed' },
    },
  ];
  markSigned(dist, contentWith({ ...differences, reviews }));
  assert.doesNotMatch(readFileSync(fileOf(dist, '/talk/'), 'utf8'), /Not signed/);
});
