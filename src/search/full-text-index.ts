import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Parts of Pagefind that our own search does not use, such as its ready-made interfaces. */
const notNeeded = /^pagefind-(?!worker\.js|entry\.json)|(^|\/)pagefind-.*(ui|highlight)/;

/** Indexes every word of the built pages, into dist/pagefind/. */
export const fullTextIndex = (): AstroIntegration => ({
  name: 'full-text-index',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      const { index, errors } = await pagefind.createIndex({});
      if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
      await index.addDirectory({ path: dist });
      const { files } = await index.getFiles();
      for (const { path, content } of files.filter(({ path: name }) => !notNeeded.test(name))) {
        const file = join(dist, 'pagefind', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      await pagefind.close();
    },
  },
});
