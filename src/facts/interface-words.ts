import { line, words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const factWords = {
  sources: words(
    ...(['heading', 'how', 'found', 'foundOne', 'from', 'close', 'back'] as const),
    ...(['checked', 'published', 'again'] as const),
  ).extend({
    changed: line('a few words'),
    someChanged: line('a few words, for a list of which some may have changed'),
    sure: words('read', 'second-hand', 'unsourced'),
  }),
};
