import { line, words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const factWords = {
  sources: words('heading', 'all', 'checked', 'published', 'again').extend({
    changed: line('a few words'),
    sure: words('read', 'second-hand', 'unsourced'),
  }),
};
