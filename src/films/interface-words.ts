import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const filmWords = {
  films: words('heading', 'about', 'captions', 'transcript'),
};
