import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderWith } from '../../src/fixtures/folder.ts';
import { plainMiniSearch } from './baselines.ts';

const page = (heading: string, text: string) =>
  `<title>Leaflets</title><main><h1>${heading}</h1>${text}</main><footer>Leaflets</footer>`;

const dist = folderWith({
  'index.html': page('Start', '<p>Words about paying, in passing.</p>'),
  'pay/index.html': page(
    'Paying',
    '<p>What it costs.</p><p data-pagefind-ignore>Source: acorn</p>',
  ),
  'other/index.html': page('Other', '<p>Other pages about paying.</p>'),
});

test('MiniSearch looks through the text of the pages it was given', async () => {
  const search = plainMiniSearch(dist, ['/', '/pay/']);
  assert.deepEqual(await search('paying'), { results: ['/pay/', '/'], opened: null, oneAway: [] });
  assert.deepEqual((await search('pas')).results, ['/']);
  assert.deepEqual((await search('costts')).results, ['/pay/']);
});

test('what stands around the text of a page, or is kept from Pagefind, is kept from it too', async () => {
  const search = plainMiniSearch(dist, ['/', '/pay/']);
  assert.deepEqual((await search('leaflets')).results, []);
  assert.deepEqual((await search('acorn')).results, []);
});
