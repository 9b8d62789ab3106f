import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../../src/fixtures/folder.ts';
import { readBuilt } from './built-files.ts';
import { chooseFrom } from './sample.ts';

test('a build is what readers can ask for, by its addresses', () => {
  const root = folderWith({
    'dist/index.html': 'start',
    'dist/index.html.br': '-',
    'dist/index.html.gz': '-',
    'dist/talk/index.html': 'talk',
    'dist/a/noindex.html': 'x',
    'dist/404.html': 'none',
    'dist/_headers': '-',
    'dist/_redirects': '-',
    'dist/.htaccess': '-',
    'headers.json': '[]',
  });
  const built = readBuilt({
    folder: path.join(root, 'dist'),
    headersFile: path.join(root, 'headers.json'),
  });
  assert.deepEqual(built.paths, ['/', '/a/noindex.html', '/talk/']);
  assert.equal(built.bytes('/talk/').toString(), 'talk');
  assert.equal(built.bytes('/404.html').toString(), 'none');
  assert.deepEqual([built.hasCopy('/'), built.hasCopy('/talk/')], [true, false]);
  assert.equal(built.address, null);
});

test('of what is alike a few are chosen, from the first to the last; of a few, all', () => {
  const many = (folder: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${folder}${String(at + 100)}/`);
  const { chosen, samples } = chooseFrom([
    '/council/',
    ...many('/council/', 50),
    ...many('/go/', 8),
    '/talk/',
  ]);
  const [first] = samples;
  assert.equal(samples.length, 1);
  assert.deepEqual([first?.what, first?.of, first?.asked.length], ['councils’ pages', 50, 8]);
  assert.deepEqual([first?.asked[0], first?.asked[7]], ['/council/100/', '/council/149/']);
  assert.equal(new Set(chosen).size, chosen.length);
  assert.deepEqual(chosen.slice(0, 10), ['/council/', ...many('/go/', 8), '/talk/']);
});
