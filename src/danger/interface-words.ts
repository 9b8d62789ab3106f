import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const dangerWords = {
  help: words(
    'heading',
    'danger',
    'silent',
    'always',
    'england',
    'wales',
    'shut',
    'unknown',
    'old',
    'unchecked',
    'interpreter',
    'opened',
    'also',
  ),
};
