// For tests: the words of a feed for machines.
import type { FeedWords } from './hsds-ways.ts';

export const feedWords: FeedWords = {
  open: 'Should be open',
  always: 'every day, at any hour',
  unknownHours: 'We could not check the hours.',
  free: 'Free.',
  bankHolidays: { closed: 'Not on bank holidays.', unknown: 'Bank holidays not known.' },
  tellsOthers: 'Do they tell others?',
  ask: 'We do not know. Ask them first.',
};
