import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { addFiles, folderWith } from '../../src/fixtures/folder.ts';
import { contentWith } from '../../src/fixtures/content.ts';
import { siteBuilder } from './site-build.ts';

/** A project whose build does this. It writes down each time that it was begun. */
const projectThat = (does: string): string =>
  folderWith({
    'content/site.yaml': '',
    'package.json': '{ "type": "module" }',
    'scripts/serve/build.ts':
      "import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';\n" +
      "appendFileSync('begun', 'x');\n" +
      does,
  });

/** Waits for the build, as a lead does who loads the page again. */
async function built(folder: string, content = contentWith({ guides: {} })) {
  const builder = siteBuilder(folder, () => content);
  builder.start();
  return ended(builder);
}
async function ended(builder: ReturnType<typeof siteBuilder>) {
  while (builder.now().state === 'making') await new Promise((later) => setImmediate(later));
  return builder.now();
}

test('a file that is written by hand while the pages are made makes them be made once more', async () => {
  const folder = projectThat(`
    if (existsSync('service/guides')) process.exit(0);
    mkdirSync('service/guides', { recursive: true });
    writeFileSync('service/guides/oak.mdx', 'New.');
    console.error('ENOENT');
    process.exit(1);
  `);
  const { state, said } = await built(folder);
  assert.deepEqual({ state, said }, { state: 'ready', said: '' });
  assert.ok(existsSync(path.join(folder, 'service/guides/oak.mdx')));
});

test('a page that is not among those that were made is told in words, and the desk goes on', async () => {
  const { state, said } = await built(projectThat(''), contentWith({ guides: { '/oak/': {} } }));
  assert.equal(state, 'failed');
  assert.match(said, /^The page \/oak\/ was not made: /);
  assert.doesNotMatch(said, /ENOENT/);
});

test('files that are changed by hand while the desk runs are noticed before it answers', async () => {
  const folder = projectThat('');
  const builder = siteBuilder(folder, () => contentWith({ guides: {} }));
  builder.start();
  assert.equal((await ended(builder)).state, 'ready');
  const begun = (): string => readFileSync(path.join(folder, 'begun'), 'utf8');
  addFiles(folder, {
    'service/reviews/oak-1.yaml': 'page: /oak/',
    'content/guides/.oak.mdx.swp': 'Half.',
  });
  assert.equal(builder.now().state, 'ready', 'none of these changes what a page says');
  for (const change of [
    () => addFiles(folder, { 'service/guides/oak.mdx': 'New.' }),
    () => addFiles(folder, { 'service/guides/oak.mdx': 'Newer.' }),
    () => renameSync(path.join(folder, 'service/guides/oak.mdx'), path.join(folder, 'oak.mdx')),
  ]) {
    const before = begun();
    change();
    const { state, isForOthers } = builder.now();
    assert.deepEqual({ state, isForOthers }, { state: 'making', isForOthers: true });
    const { state: then } = await ended(builder);
    assert.equal(then, 'ready');
    assert.equal(begun(), `${before}x`);
  }
});
