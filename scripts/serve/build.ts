import { build } from 'astro';
import { root } from '../../machine/cli/paths.ts';

// Builds the site as `astro build` does, but reports a fault in the content in words for its
// author, without a stack.
try {
  await build({ root, logLevel: 'silent' });
} catch (fault) {
  console.error(`\nThe site was not built.\n\n${inAuthorsWords(fault)}\n`);
  process.exit(1);
}

/** What went wrong, for whoever wrote the content; a stack only for our own mistakes. */
function inAuthorsWords(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  // Checked by name, because the site's own code is bundled for the build: its classes are copies.
  if (fault.name === 'ContentFault') return fault.message;
  const unknownTag = /Expected component `(\w+)` to be defined/.exec(fault.message);
  if (unknownTag) {
    const names = 'the names listed in docs/tasks/add-a-page.md';
    return `A guide uses <${unknownTag[1]} />, which does not exist.\n  wanted: one of ${names}`;
  }
  return fault.stack ?? fault.message;
}
