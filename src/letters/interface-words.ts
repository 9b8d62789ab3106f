import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const letterWords = {
  letters: words('print', 'signed'),
};
