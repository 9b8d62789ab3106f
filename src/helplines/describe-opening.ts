import { formatDayAndWeekday } from '../time/days.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import type { LondonTime } from '../time/london-time.ts';
import { nextOpening, openAt, type Hours } from './open-hours.ts';
import { formatTime } from '../time/format-time.ts';

export interface OpeningWords {
  readonly open: string;
  readonly shut: string;
  /** With {time} and {day}. */
  readonly opens: string;
  readonly unknown: string;
  /** With {time} and {day}. */
  readonly clock: string;
}

/**
 * Whether a channel should be open now and, if not, when it should open next: "Should open at 9am
 * on Tuesday 29 December 2026." Says so where that is not known. London time.
 */
export function describeOpening(
  now: LondonTime,
  hours: Hours,
  calendar: HolidayCalendar,
  words: OpeningWords,
): string {
  const openness = openAt(now, hours, calendar);
  if (openness !== 'shut') return words[openness];
  const opens = nextOpening(now, hours, calendar);
  return opens ? dated(words.opens, opens) : words.shut;
}

/**
 * The time and day that the answer relies on, so that a reader notices a device with a wrong clock.
 */
export const describeClock = (now: LondonTime, { clock }: Pick<OpeningWords, 'clock'>): string =>
  dated(clock, now);

const dated = (words: string, { day, time }: LondonTime): string =>
  words.replace('{time}', formatTime(time)).replace('{day}', formatDayAndWeekday(day));
