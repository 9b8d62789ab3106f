import { line, words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const factWords = {
  sources: words(
    ...(['heading', 'how', 'found', 'foundOne', 'from', 'close', 'back'] as const),
    ...(['checked', 'published', 'again'] as const),
  ).extend({
    changed: line('a few words'),
    sure: words('read', 'second-hand', 'unsourced'),
  }),
};
