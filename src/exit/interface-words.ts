import { line, words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const exitWords = {
  leave: line('a few words'),
  leaveMenu: line('a few words'),
  leaving: words(
    'stays',
    'more',
    'start',
    'trailIsOn',
    'change',
    'switch',
    'needsScript',
    'refused',
    'practise',
  ),
  record: words('on', 'tried', 'holds', 'fails', 'not-run', 'not-applicable'),
};
