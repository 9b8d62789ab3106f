import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { filesInLayer } from '../authoring/layers.ts';
import { folderWith } from '../fixtures/folder.ts';
import { writeGuides } from './write-guides.ts';

test('every page of either layer is written, and one that has gone since is written no more', () => {
  const root = folderWith({ 'content/old.mdx': 'Old.', 'content/you/old.mdx': 'Old.' });
  writeGuides(path.join(root, 'content'), [
    { file: 'content/guides/home.mdx', mdx: 'Croeso.' },
    { file: 'service/guides/you/oak.mdx', mdx: 'Derwen.' },
  ]);
  assert.deepEqual(filesInLayer(root, 'content', '', '').sort(), ['home.mdx', 'you/oak.mdx']);
  assert.equal(readFileSync(path.join(root, 'content/you/oak.mdx'), 'utf8'), 'Derwen.');
});
