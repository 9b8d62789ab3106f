import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * Astro compiles the guides. What their front matter says, and all other content, is read and
 * checked in src/content/read.ts: the messages there name the line, and so there is no schema here.
 */
export const collections = {
  guides: defineCollection({
    loader: glob({ base: './content/guides', pattern: '**/*.mdx' }),
  }),
};
