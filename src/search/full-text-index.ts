import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Only the parts of Pagefind that our own search uses: its ready-made interfaces stay out. */
const notNeeded = /^pagefind-(?!worker\.js|entry\.json)|(^|\/)pagefind-.*(ui|highlight)/;

/** Adds the index of all words on all pages to the built site, in dist/pagefind/. */
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
