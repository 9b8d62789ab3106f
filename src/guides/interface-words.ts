import { line, words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const guideWords = {
  england: line('a few words'),
  wales: line('a few words'),
  pageReviewed: line('a few words'),
  unsigned: line('a few words'),
  parts: words('beside', 'heading', 'count'),
  hears: words(
    'caption',
    'said',
    'mediator',
    'parent',
    'council',
    'court',
    'told',
    'may',
    'notUsually',
    'more',
  ),
  rooms: words('you', 'mediator', 'other'),
  steps: words('keyLaw', 'keyUsual', 'keyUnset', 'who', 'law', 'usual', 'unset', 'ask', 'stop'),
  retired: words('heading', 'answer', 'goTo'),
};
