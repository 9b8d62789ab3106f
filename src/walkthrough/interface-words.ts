import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const walkthroughWords = {
  walkthrough: words(
    'begin',
    'beginHint',
    'whole',
    'step',
    'back',
    'again',
    'all',
    'leadsTo',
    'views',
    'talk',
    'gone',
    'print',
    'printHint',
    'printHeading',
  ),
};
