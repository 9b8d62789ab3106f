import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { foldersOf } from '../../machine/cli/paths.ts';
import { folderWith } from '../../src/fixtures/folder.ts';
import { discard, putInPlace } from './put-in-place.ts';

const earlier = { 'dist/index.html': 'Earlier.', 'dist-hosting/headers.json': '["earlier"]' };
const made = {
  '.astro/release/dist/index.html': 'Made.',
  '.astro/release/dist-hosting/headers.json': '["made"]',
};

function project(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  return {
    folders: [foldersOf('release', folder), foldersOf('local', folder)] as const,
    says: (name: string): string | null =>
      existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8') : null,
  };
}

test('a build that is right comes in place of the earlier one, or where there was none', () => {
  for (const files of [{ ...earlier, ...made }, made]) {
    const { folders, says } = project(files);
    putInPlace(...folders);
    assert.equal(says('dist/index.html'), 'Made.');
    assert.equal(says('dist-hosting/headers.json'), '["made"]');
    assert.equal(says('.astro/release/before'), null);
  }
});

test('where it cannot be put in place, the earlier one is whole again', () => {
  const { folders, says } = project({ ...earlier, '.astro/release/dist/index.html': 'Made.' });
  assert.throws(
    () => {
      putInPlace(...folders);
    },
    { name: 'SetupProblem' },
  );
  assert.equal(says('dist/index.html'), 'Earlier.');
  assert.equal(says('dist-hosting/headers.json'), '["earlier"]');
});

test('what is not right is removed, and nothing else', () => {
  const { folders, says } = project({ ...earlier, ...made });
  discard(folders[0]);
  assert.equal(says('.astro/release/dist/index.html'), null);
  assert.equal(says('dist/index.html'), 'Earlier.');
});
