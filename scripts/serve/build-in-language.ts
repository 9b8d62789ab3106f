import { join } from 'node:path';
import { build } from 'astro';
import { root } from '../../machine/cli/paths.ts';
import { storedContent } from '../../src/content/store.ts';
import { buildPlaces } from '../../src/languages/build-places.ts';
import { writeGuides } from '../../src/languages/write-guides.ts';
import { orSayWhy } from './or-say-why.ts';

// Builds the site as `astro build` does, in the one language that build.ts started this for.
await orSayWhy(async () => {
  // Read before Astro begins, so that a fault is told at once.
  const content = storedContent();
  const { guides } = buildPlaces();
  if (guides !== undefined) writeGuides(join(root, guides), content.guides);
  await build({ root, logLevel: 'silent' });
});
