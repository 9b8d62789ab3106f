import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { filesInLayer } from '../../src/authoring/layers.ts';
import { folderWith } from '../../src/fixtures/folder.ts';
import { bringIn } from './bring-in-language.ts';

/** A site that is built in English and in Welsh, with the Welsh one brought in; it begins at a path. */
function broughtIn(base: string): { files: string[]; text: (name: string) => string } {
  const welsh = '.astro/languages/cy/dist';
  const root = folderWith({
    'content/index.html': 'Welcome.',
    'content/robots.txt': 'English.',
    'content/_astro/shared.js': 'of English',
    [`${welsh}/robots.txt`]: 'Welsh.',
    [`${welsh}/talk/index.html`]: `<script src="${base}/cy/_astro/own.js"></script><a href="${base}/cy/">`,
    [`${welsh}/_astro/shared.js`]: 'of Welsh',
    [`${welsh}/_astro/own.js`]: `load(\`${base}/cy/\`)`,
  });
  const dist = path.join(root, 'content');
  bringIn('cy', { site: { address: `https://oak.test${base}` } }, { root, dist });
  return {
    files: filesInLayer(root, 'content', '', '').sort(),
    text: (name) => readFileSync(path.join(dist, name), 'utf8'),
  };
}

for (const base of ['', '/help']) {
  test(`a language stands below the English site at "${base}/" and takes its code from there`, () => {
    const { files, text } = broughtIn(base);
    assert.deepEqual(files, [
      ...['_astro/own.js', '_astro/shared.js', 'cy/talk/index.html', 'index.html', 'robots.txt'],
    ]);
    assert.equal(
      text('cy/talk/index.html'),
      `<script src="${base}/_astro/own.js"></script><a href="${base}/cy/">`,
    );
    assert.equal(text('_astro/own.js'), `load(\`${base}/\`)`);
    assert.equal(text('_astro/shared.js'), 'of English');
    assert.equal(text('robots.txt'), 'English.');
  });
}
