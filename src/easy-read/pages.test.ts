import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWith } from '../fixtures/content.ts';
import { easyReadPages } from './pages.ts';

const { easyRead } = contentWith();
const pages = new Map(easyRead).set('a', {
  of: '/talk/',
  title: 'A page',
  heading: 'A page',
  summary: 'A page with few words, and a drawing beside each of them.',
  lines: [],
});

test('a local build in English has them; a release and another language have none', () => {
  assert.equal(
    easyReadPages({ easyRead: pages, language: { tag: 'en-GB' } }, false).size,
    pages.size,
  );
  assert.equal(easyReadPages({ easyRead: pages, language: { tag: 'en-GB' } }, true).size, 0);
  assert.equal(easyReadPages({ easyRead: pages, language: { tag: 'cy' } }, false).size, 0);
});
