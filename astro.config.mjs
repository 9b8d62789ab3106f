import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { watchContent } from './src/content/watch.ts';
import { buildPlaces } from './src/languages/build-places.ts';
import { inLanguageOfBuild } from './src/languages/site-in-language.ts';
import { fullTextIndex } from './src/search/full-text-index.ts';
import { signing } from './src/signing/integration.ts';
import { basePath } from './src/site/below-base.ts';
import { siteSettingsOf } from './src/site/settings.ts';

const settings = inLanguageOfBuild(siteSettingsOf(import.meta.dirname));
const places = buildPlaces();

/** Short links are left out of the sitemap: they lead to pages that are in it. */
const listed = (page) => !/\/go\/[^/]+\/$/.test(page);

export default defineConfig({
  site: new URL(settings.site.address).origin,
  base: basePath(settings.site.address) || undefined,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // Not in node_modules, which copies of the project may share: each copy needs its own cache.
  cacheDir: places.cache,
  outDir: places.out,
  integrations: [
    mdx(),
    // Only these have JSX. All other code would go through Babel too, for nothing.
    preact({ include: [/\.tsx$/] }),
    sitemap({ filter: listed }),
    watchContent(),
    fullTextIndex(),
    signing(),
  ],
  markdown: { syntaxHighlight: false },
  // No script is inlined, so that the policy only has to allow the code that every page has.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro’s MDX would otherwise cause one needless warning for each file.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
