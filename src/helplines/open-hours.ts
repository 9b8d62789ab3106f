import { dayAfter, weekdayOf, weekdays } from '../time/days.ts';
import type { Channel, Helpline } from './schema.ts';
import { isKnownYear, type HolidayCalendar } from '../time/holiday-calendar.ts';
import type { LondonTime } from '../time/london-time.ts';
import { inMinutes, minutesADay, minutesOf, pastMidnight } from './opening-range.ts';

/** Whether a channel should be open. Never treat "unknown" as either of the others. */
export type Openness = 'open' | 'shut' | 'unknown';

/** The hours of one channel, and whose bank holidays it keeps. */
export interface Hours extends Pick<Channel, 'hours' | 'exceptions' | 'bankHolidays'> {
  readonly holidays: Helpline['holidays'];
  /** The last day on which we rely on them. Left out where nobody knows the hours. */
  readonly checkBy?: string | undefined;
}

/**
 * The hours that a script must follow minute by minute; null for a channel whose hours nobody
 * knows: plain words say that, and stay true at any minute. "Always" is true only until its day.
 */
export const liveHours = (
  { holidays }: Pick<Helpline, 'holidays'>,
  { hours, exceptions, bankHolidays, times }: Channel,
): Hours | null =>
  hours === 'unknown' && exceptions.length === 0
    ? null
    : { hours, exceptions, bankHolidays, holidays, checkBy: times?.checkBy };

/** Whether the day has passed on which these hours had to be looked at again. London's day. */
export const areOld = ({ checkBy }: Pick<Hours, 'checkBy'>, day: string): boolean =>
  checkBy !== undefined && day > checkBy;

/** Unsure: the day may be a bank holiday on which it is shut. */
type Ranges = readonly { readonly from: number; readonly to: number; readonly unsure?: boolean }[];

/** Whether the service has a bank holiday on this day; null where that is not known. */
function isHoliday(
  day: string,
  holidays: Helpline['holidays'],
  calendar: HolidayCalendar,
): boolean | null {
  if (!isKnownYear(day, calendar)) return null;
  if (holidays !== 'unknown') return calendar.days[holidays].includes(day);
  // Not knowing its nation, we can only be sure where all nations agree.
  const byNation = Object.values(calendar.days).map((days) => days.includes(day));
  return byNation.every(Boolean) ? true : byNation.some(Boolean) ? null : false;
}

/**
 * The ranges that begin on a day, in minutes from the midnight it starts with; one that runs past
 * the next midnight ends after 1,440. "unknown" where we do not know the hours on that day.
 */
function rangesOf(day: string, hours: Hours, calendar: HolidayCalendar): Ranges | 'unknown' {
  if (areOld(hours, day)) return 'unknown';
  const exception = hours.exceptions.find(({ from, to }) => from <= day && day <= to);
  const usual = exception?.hours ?? hours.hours;
  if (usual === 'unknown') return 'unknown';
  if (usual === 'always') return [{ from: 0, to: minutesADay }];
  const weekday = weekdays[weekdayOf(day)];
  const ranges = usual.filter(({ days }) => days.some((name) => name === weekday)).map(inMinutes);
  // Shut on this weekday anyway: whether it is a holiday makes no difference.
  if (exception || hours.bankHolidays === 'open' || ranges.length === 0) return ranges;
  const holiday = isHoliday(day, hours.holidays, calendar);
  if (holiday === false) return ranges;
  return holiday && hours.bankHolidays === 'closed'
    ? []
    : ranges.map((range) => ({ ...range, unsure: true }));
}

/**
 * Whether a channel should be open at a time, as clocks in London show it. It may still be open
 * from the evening before. Past the day by which its hours had to be checked, nobody knows.
 */
export function openAt(at: LondonTime, hours: Hours, calendar: HolidayCalendar): Openness {
  if (areOld(hours, at.day)) return 'unknown';
  const minute = minutesOf(at.time);
  const today = rangesOf(at.day, hours, calendar);
  const dayBefore = rangesOf(dayAfter(at.day, -1), hours, calendar);
  const running = (ranges: Ranges | 'unknown', minutes: number) =>
    ranges === 'unknown'
      ? undefined
      : ranges.find(({ from, to }) => from <= minutes && minutes < to);
  const open = running(today, minute) ?? running(dayBefore, minute + minutesADay);
  if (open) return open.unsure ? 'unknown' : 'open';
  if (today === 'unknown') return 'unknown';
  // Unknown hours yesterday matter only if some of its ranges could still be running now.
  return dayBefore === 'unknown' && reachesPastMidnight(hours, minute) ? 'unknown' : 'shut';
}

function reachesPastMidnight({ hours, exceptions }: Hours, minute: number): boolean {
  return [hours, ...exceptions.map((each) => each.hours)].some(
    (each) =>
      typeof each !== 'string' &&
      each.some((range) => pastMidnight(range) && minute < minutesOf(range.to)),
  );
}

/** In days. We tell nobody to wait longer than this. */
const furthest = 14;

/**
 * When a channel that is shut will next open, as clocks in London will show it.
 *
 * @returns null if that is not known, or not within two weeks
 */
export function nextOpening(
  at: LondonTime,
  hours: Hours,
  calendar: HolidayCalendar,
): LondonTime | null {
  for (let ahead = 0; ahead <= furthest; ahead += 1) {
    const day = dayAfter(at.day, ahead);
    const ranges = rangesOf(day, hours, calendar);
    if (ranges === 'unknown' || ranges[0]?.unsure) return null;
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
