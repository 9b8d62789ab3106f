import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../content/read.ts';
import { project } from '../fixtures/project.ts';
import { easyReadPages } from './pages.ts';

const content = readContent(project);

test('a local build in English has them all; a release has none that nobody signed', () => {
  assert.deepEqual([...easyReadPages(content, false).keys()], ['start']);
  assert.equal(easyReadPages(content, true).size, 0);
});

test('another language has none', () => {
  const inWelsh = { ...content, language: { tag: 'cy' } };
  assert.equal(easyReadPages(inWelsh, false).size, 0);
});
