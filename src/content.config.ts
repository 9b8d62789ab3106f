import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * Astro only compiles the guides. Their front matter and all other content are read and checked in
 * src/content/read.ts, whose messages name the line, so there is no schema here.
 */
export const collections = {
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '**/*.mdx' }),
  }),
};
