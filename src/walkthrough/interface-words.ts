import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const walkthroughWords = {
  walkthrough: words(
    'hint',
    'step',
    'back',
    'again',
    'all',
    'call',
    'questions',
    'endings',
    'timelines',
    'leadsTo',
    'views',
    'talk',
    'gone',
    'print',
    'printHint',
    'printHeading',
  ),
};
