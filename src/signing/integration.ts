import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Content } from '../content/content.ts';
import { storedContent } from '../content/store.ts';
import { councilsAddress } from '../site/addresses.ts';
import { withoutUnsignedNotes } from './mark-signed.ts';
import { fileOf, readBuiltPages } from './readings.ts';
import { isSigned } from './signature.ts';

/** Takes the note "not signed" off each built page whose words a safeguarding lead has signed. */
export function signing(): AstroIntegration {
  return {
    name: 'signing',
    hooks: {
      'astro:build:done': ({ dir }) => {
        markSigned(fileURLToPath(dir), storedContent());
      },
    },
  };
}

/**
 * Does that for a build of this content. The pages of councils are signed with the page that leads
 * to them.
 *
 * @param dist the folder of the build
 */
export function markSigned(dist: string, content: Content): void {
  const judged = new Set([...content.reviews.values()].map(({ page }) => page));
  // To read a built page takes longer than to write it, so only those are read that may be signed.
  const guides = content.guides.filter(({ address }) => judged.has(address));
  const readings = readBuiltPages(dist, content, guides);
  for (const address of readings.keys()) {
    if (!isSigned(address, readings, content.reviews.values())) continue;
    const ofCouncils = address === councilsAddress ? join(dist, address, '*/index.html') : [];
    for (const file of [fileOf(dist, address), ...globSync(ofCouncils)]) {
      writeFileSync(file, withoutUnsignedNotes(readFileSync(file, 'utf8')));
    }
  }
}
