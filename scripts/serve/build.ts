import { build } from 'astro';
import { dist, root } from '../../machine/cli/paths.ts';
import { countMade, describeBuild } from './describe-build.ts';

// Builds the site as `astro build` does, but says in one line what was made, and reports a fault in
// the content in words for its author, without a stack.
try {
  await build({ root, logLevel: 'silent' });
  console.log(describeBuild(countMade(root, dist, new Date())));
} catch (fault) {
  console.error(`\nThe site was not built.\n\n${inAuthorsWords(fault)}\n`);
  process.exit(1);
}

/** What went wrong, for whoever wrote the content; a stack only for our own mistakes. */
function inAuthorsWords(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  // Checked by name, because the site's own code is bundled for the build: its classes are copies.
  return fault.name === 'ContentFault' ? fault.message : (fault.stack ?? fault.message);
}
