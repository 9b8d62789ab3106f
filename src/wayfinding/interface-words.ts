import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const wayfindingWords = {
  ways: words('start', 'near', 'next', 'related', 'more'),
};
