import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { watchContent } from './src/content/watch.ts';
import { headers } from './src/headers/integration.ts';
import { fullTextIndex } from './src/search/full-text-index.ts';
import { readSiteSettings } from './src/site/settings.ts';

const settings = readSiteSettings(
  readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'),
  'content/site.yaml',
);

/** Short addresses lead to pages that are listed themselves. */
const listed = (page) => !/\/go\/[^/]+\/$/.test(page);

export default defineConfig({
  site: settings.site.address,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // Beside the project, not in its packages: a copy of the project has a cache of its own.
  cacheDir: './.astro/cache/',
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: listed }),
    watchContent(),
    fullTextIndex(),
    headers(settings),
  ],
  markdown: { syntaxHighlight: false },
  // Every script is a file of its own: inline code is kept to what stands in every page.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // One needless warning for each MDX file.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
