import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { folderWith } from '../fixtures/folder.ts';
import { about, written } from '../fixtures/places.ts';
import { currentIndex } from './current-index.ts';

const folderWithLists = (...names: string[]): string => {
  const folder = folderWith({ 'public/data/.keep': '', 'public/data/other.json': '{}' });
  for (const name of names) {
    fs.writeFileSync(path.join(folder, 'public/data', name), gzipSync(written([])));
  }
  return folder;
};

test('there may be no postcode index, or not even a folder for one', () => {
  assert.equal(currentIndex(folderWith({})), null);
  assert.equal(currentIndex(folderWithLists()), null);
});

test('an index gives its address and what it was made from', () => {
  assert.deepEqual(currentIndex(folderWithLists('places.0a1b.bin')), {
    address: '/data/places.0a1b.bin',
    about,
  });
});

test('two indexes are a fault that names both', () => {
  assert.throws(() => currentIndex(folderWithLists('places.0a.bin', 'places.0b.bin')), {
    name: 'ContentFault',
    message: /two lists of postcodes: places\.0a\.bin and places\.0b\.bin\. Run npm run postcodes/,
  });
});

test('an index that cannot be read is a fault that names it', () => {
  const folder = folderWith({ 'public/data/places.0a.bin': 'no list' });
  assert.throws(() => currentIndex(folder), {
    name: 'ContentFault',
    message:
      /^public\/data\/places\.0a\.bin cannot be read \(.+\)\. Run npm run postcodes again\.$/,
  });
});
