import { siteLocale } from '../text/site-locale.ts';
import { dayNames } from './day-names.ts';

// Calendar days are text such as `2026-11-22`: they have no time or zone, and sort by date.

/** Whether the text is a day that exists, which `2026-02-30` is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

const written = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/**
 * A day written out for readers, in the language of the site: `2026-11-22` gives "22 November 2026".
 *
 * @throws RangeError when the text is not a day that exists
 */
export function formatDay(day: string): string {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day`);
  const date = new Date(`${day}T00:00:00Z`);
  const month = dayNames[siteLocale()]?.months[date.getUTCMonth()];
  return month === undefined
    ? new Intl.DateTimeFormat(siteLocale(), written).format(date)
    : `${String(date.getUTCDate())} ${month} ${String(date.getUTCFullYear())}`;
}

const londonParts = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: 'Europe/London',
});

/** London's date at a moment, such as `2026-11-22`, whatever the device's time zone. */
export function todayInLondon(now: Date): string {
  const parts = new Map(londonParts.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The day a number of days after another: `2026-12-31` and 1 give `2027-01-01`. */
export function dayAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** The index of a day's weekday in `weekdays`: 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: string): number =>
  (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The name of a day's weekday, in the language of the site: "Tuesday". */
export const formatWeekday = (day: string): string =>
  dayNames[siteLocale()]?.weekdays[weekdayOf(day)] ??
  new Intl.DateTimeFormat(siteLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/**
 * A day written out with its weekday: `2026-12-29` gives "Tuesday 29 December 2026".
 *
 * @throws RangeError when the text is not a day that exists
 */
export function formatDayAndWeekday(day: string): string {
  const written = formatDay(day);
  return `${formatWeekday(day)} ${written}`;
}
