import { formatDayAndWeekday } from '../time/days.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import type { LondonTime } from '../time/london-time.ts';
import { nextOpening, openAt, type Hours } from './open-hours.ts';
import { formatTime } from '../time/format-time.ts';

export interface Words {
  readonly open: string;
  readonly shut: string;
  /** With {time} and {day}. */
  readonly opens: string;
  readonly unknown: string;
  /** With {time} and {day}. */
  readonly clock: string;
}

/**
 * Whether a channel should be open now, and if not, when: "Should open at 9am on Tuesday
 * 29 December 2026." What is not known is said so. London time.
 */
export function describeOpening(
  now: LondonTime,
  hours: Hours,
  calendar: HolidayCalendar,
  words: Words,
): string {
  const openness = openAt(now, hours, calendar);
  if (openness !== 'shut') return words[openness];
  const opens = nextOpening(now, hours, calendar);
  return opens ? dated(words.opens, opens) : words.shut;
}

/** What time and day the words above go by, so that a clock that is wrong can be seen. */
export const describeClock = (now: LondonTime, { clock }: Pick<Words, 'clock'>): string =>
  dated(clock, now);

const dated = (words: string, { day, time }: LondonTime): string =>
  words.replace('{time}', formatTime(time)).replace('{day}', formatDayAndWeekday(day));
