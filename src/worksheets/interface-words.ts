import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const worksheetWords = {
  worksheets: words('print', 'printHint', 'empty', 'and'),
};
