import { readContent } from './read.ts';
import type { Content } from './content.ts';

/**
 * Where it is kept: Astro bundles this file into the pages, so a build has two copies of it, and both
 * would read everything.
 */
const shared = globalThis as typeof globalThis & { storedContent?: Content | undefined };

/**
 * All content, read and checked once for a build. Pages and components have it as
 * `Astro.locals.content`; only code that runs outside a page calls this. In `npm run dev`, a change
 * in content/ makes it be read again: see watch.ts.
 *
 * @throws ContentFault with all faults together
 */
export const storedContent = (): Content => (shared.storedContent ??= readContent(process.cwd()));

/** Makes the next call of `storedContent` read everything again. */
export const forgetContent = (): void => {
  shared.storedContent = undefined;
};
