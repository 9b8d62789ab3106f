import { dayAfter, formatDayAndWeekday, formatWeekday } from '../time/days.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import type { LondonTime } from '../time/london-time.ts';
import { areOld, nextOpening, openAt, type Hours } from './open-hours.ts';
import { formatTime } from '../time/format-time.ts';

export interface OpeningWords {
  readonly open: string;
  readonly shut: string;
  /** With {time} and {day}. */
  readonly opens: string;
  readonly unknown: string;
  /** Of hours past the day by which they had to be checked. */
  readonly old: string;
  /** With {time} and {day}. */
  readonly clock: string;
}

/**
 * Whether a channel should be open now and, if not, when it should open next: "Shut. Opens 9am
 * Tuesday". Says so where that is not known, or was read too long ago. London time.
 */
export function describeOpening(
  now: LondonTime,
  hours: Hours,
  calendar: HolidayCalendar,
  words: OpeningWords,
): string {
  if (areOld(hours, now.day)) return words.old;
  const openness = openAt(now, hours, calendar);
  if (openness !== 'shut') return words[openness];
  const opens = nextOpening(now, hours, calendar);
  return opens ? dated(words.opens, opens, soon(now, opens)) : words.shut;
}

/** Within a week, the weekday is enough; after that it would be the wrong one. */
const soon = (now: LondonTime, { day }: LondonTime): string =>
  day < dayAfter(now.day, 7) ? formatWeekday(day) : formatDayAndWeekday(day);

/**
 * The time and day that the answer relies on, so that a reader notices a device with a wrong clock.
 */
export const describeClock = (now: LondonTime, { clock }: Pick<OpeningWords, 'clock'>): string =>
  dated(clock, now, formatDayAndWeekday(now.day));

const dated = (words: string, { time }: LondonTime, day: string): string =>
  words.replace('{time}', formatTime(time)).replace('{day}', day);
