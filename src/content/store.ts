import { readContent } from './read.ts';
import type { Content } from './content.ts';

let read: Content | undefined;

/**
 * All that authors wrote, read and checked once for a build. Pages and components have it as
 * `Astro.locals.content`; only what runs before there is a page asks here. While somebody works on
 * the site, a change in content/ makes it be read again: see watch.ts.
 *
 * @throws ContentFault that tells every fault at once
 */
export const storedContent = (): Content => (read ??= readContent(process.cwd()));

/** Makes the next call read again. */
export const forgetContent = (): void => {
  read = undefined;
};
