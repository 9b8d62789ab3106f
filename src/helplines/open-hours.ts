import { dayAfter, weekdayOf, weekdays } from '../time/days.ts';
import type { Channel, Helpline } from './schema.ts';
import { isKnownYear, type HolidayCalendar } from '../time/holiday-calendar.ts';
import type { LondonTime } from '../time/london-time.ts';
import { inMinutes, minutesADay, minutesOf, pastMidnight } from './opening-range.ts';

/** Whether a channel should be open. "unknown" is never read as open or as shut. */
export type Openness = 'open' | 'shut' | 'unknown';

/** The hours of one channel, and whose bank holidays it keeps. */
export interface Hours extends Pick<Channel, 'hours' | 'exceptions' | 'bankHolidays'> {
  readonly holidays: Helpline['holidays'];
}

type Ranges = readonly { readonly from: number; readonly to: number }[];

/** Whether a day is a bank holiday for the service; null where that is not known. */
function isHoliday(
  day: string,
  holidays: Helpline['holidays'],
  calendar: HolidayCalendar,
): boolean | null {
  if (!isKnownYear(day, calendar)) return null;
  if (holidays !== 'unknown') return calendar.days[holidays].includes(day);
  // Whose days it keeps is not known: what is so in every nation is surely so.
  const kept = Object.values(calendar.days).map((days) => days.includes(day));
  return kept.every(Boolean) ? true : kept.some(Boolean) ? null : false;
}

/**
 * The ranges that begin on a day, in minutes from its midnight; one past midnight ends after
 * 1,440. "unknown" where nobody has told the hours of such a day.
 */
function rangesOf(day: string, hours: Hours, calendar: HolidayCalendar): Ranges | 'unknown' {
  const exception = hours.exceptions.find(({ from, to }) => from <= day && day <= to);
  const usual = exception?.hours ?? hours.hours;
  if (usual === 'unknown') return 'unknown';
  if (usual === 'always') return [{ from: 0, to: minutesADay }];
  const weekday = weekdays[weekdayOf(day)];
  const ranges = usual.filter(({ days }) => days.some((name) => name === weekday)).map(inMinutes);
  // A day on which it never opens is shut, holiday or not.
  if (exception || hours.bankHolidays === 'open' || ranges.length === 0) return ranges;
  const holiday = isHoliday(day, hours.holidays, calendar);
  if (holiday === null) return 'unknown';
  if (holiday) return hours.bankHolidays === 'closed' ? [] : 'unknown';
  return ranges;
}

/**
 * Whether a channel should be open at a time, as clocks in London show it. A range that began
 * the day before may still run.
 */
export function openAt(at: LondonTime, hours: Hours, calendar: HolidayCalendar): Openness {
  const minute = minutesOf(at.time);
  const today = rangesOf(at.day, hours, calendar);
  const dayBefore = rangesOf(dayAfter(at.day, -1), hours, calendar);
  const within = (ranges: Ranges | 'unknown', minutes: number): boolean =>
    ranges !== 'unknown' && ranges.some(({ from, to }) => from <= minutes && minutes < to);
  if (within(today, minute) || within(dayBefore, minute + minutesADay)) return 'open';
  if (today === 'unknown') return 'unknown';
  // Hours of the day before that nobody knows can reach past midnight only if some ranges do.
  return dayBefore === 'unknown' && reachesPastMidnight(hours, minute) ? 'unknown' : 'shut';
}

function reachesPastMidnight({ hours, exceptions }: Hours, minute: number): boolean {
  return [hours, ...exceptions.map((each) => each.hours)].some(
    (each) =>
      typeof each !== 'string' &&
      each.some((range) => pastMidnight(range) && minute < minutesOf(range.to)),
  );
}

/** Nobody is told to wait for longer than this. */
const furthest = 14;

/**
 * When a channel that is shut opens next, as clocks in London will show it.
 *
 * @returns null if it is not known, or not within two weeks
 */
export function nextOpening(
  at: LondonTime,
  hours: Hours,
  calendar: HolidayCalendar,
): LondonTime | null {
  for (let ahead = 0; ahead <= furthest; ahead += 1) {
    const day = dayAfter(at.day, ahead);
    const ranges = rangesOf(day, hours, calendar);
    if (ranges === 'unknown') return null;
    const begins = ranges
      .map(({ from }) => from)
      .filter((from) => ahead > 0 || from > minutesOf(at.time))
      .sort((a, b) => a - b);
    const [first] = begins;
    if (first !== undefined) return { day, time: clockTime(first) };
  }
  return null;
}

const clockTime = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
