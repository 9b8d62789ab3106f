import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { clearStamp, fingerprint, isBuilt, writeStamp } from './build-stamp.ts';
import { addFiles, folderWith } from '../../src/fixtures/folder.ts';

/** A project that has just been built and stamped. */
function builtProject() {
  const root = folderWith({
    'content/guides/a.mdx': 'a',
    'src/pages/index.astro': 'b',
    'package-lock.json': '{}',
    'dist/index.html': 'c',
    'dist-hosting/headers.json': '[]',
  });
  const places = { root, dist: path.join(root, 'dist'), hosting: path.join(root, 'dist-hosting') };
  writeStamp(fingerprint(root), places);
  return places;
}

test('a site just built counts as built', () => {
  assert.equal(isBuilt(builtProject()), true);
});

for (const name of [
  'content/guides/a.mdx',
  'src/new.ts',
  'public/robots.txt',
  'public/data/places.bin',
  'scripts/serve/build.ts',
  'astro.config.mjs',
  'package-lock.json',
]) {
  test(`a change of ${name} calls for a build`, () => {
    const places = builtProject();
    addFiles(places.root, { [name]: 'changed' });
    assert.equal(isBuilt(places), false);
  });
}

test('a change of one letter calls for a build', () => {
  const places = builtProject();
  addFiles(places.root, { 'content/guides/a.mdx': 'b' });
  assert.equal(isBuilt(places), false);
});

test('a renamed file calls for a build', () => {
  const places = builtProject();
  fs.renameSync(
    path.join(places.root, 'content/guides/a.mdx'),
    path.join(places.root, 'content/guides/b.mdx'),
  );
  assert.equal(isBuilt(places), false);
});

for (const name of ['src/logic/flow.test.ts', 'docs/notes.md']) {
  test(`a change of ${name} does not`, () => {
    const places = builtProject();
    addFiles(places.root, { [name]: 'changed' });
    assert.equal(isBuilt(places), true);
  });
}

test('a site that was deleted calls for a build', () => {
  const places = builtProject();
  fs.rmSync(places.dist, { recursive: true });
  assert.equal(isBuilt(places), false);
});

test('a build that was begun and not finished does not count', () => {
  const places = builtProject();
  clearStamp(places);
  assert.equal(isBuilt(places), false);
});

test('a build made without a stamp calls for one with it', () => {
  const places = builtProject();
  const headers = path.join(places.hosting, 'headers.json');
  fs.utimesSync(headers, new Date(), new Date(Date.now() + 5000));
  assert.equal(isBuilt(places), false);
});
