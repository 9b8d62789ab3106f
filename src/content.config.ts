import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { filesInLayer, serviceFolder } from './authoring/layers.ts';
import { buildPlaces } from './languages/build-places.ts';

/** Where Astro is started, as for all content. */
const own = filesInLayer(process.cwd(), 'service', 'guides', '.mdx');

/** In another language, the pages as src/languages/write-guides.ts has put them together. */
const { guides } = buildPlaces();
const translated = guides === undefined ? undefined : [`${guides}/**/*.mdx`];

/**
 * Astro only compiles the guides. Their front matter and all other content are read and checked in
 * src/content/read.ts, whose messages name the line, so there is no schema here. A page of the
 * service takes the place of the project's page of that name.
 */
export const collections = {
  guides: defineCollection({
    loader: glob({
      base: '.',
      pattern: translated ?? [
        'content/guides/**/*.mdx',
        ...own.map((name) => `!content/guides/${name}`),
        ...own.map((name) => `${serviceFolder()}/guides/${name}`),
      ],
      generateId: ({ entry }) => entry.replace(/^.*?guides\//, '').replace(/(\/index)?\.mdx$/, ''),
    }),
  }),
};
