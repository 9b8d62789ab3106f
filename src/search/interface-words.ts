import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const searchWords = {
  search: words(
    'type',
    'hint',
    'found',
    'foundOne',
    'none',
    'failed',
    'more',
    'moreOne',
    'instead',
    'list',
    'place',
    'whole',
    'wholeHint',
    'wholeHeading',
    'wholeNone',
    'wholeLooking',
    'wholeFailed',
  ),
  topics: words('seeAlso'),
};
