import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../../src/fixtures/folder.ts';
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
