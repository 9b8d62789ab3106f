import { dayAfter, isDay, weekdayOf, weekdays } from '../time/days.ts';
import { isKnownYear, type BankHolidays } from '../time/holiday-calendar.ts';
import { momentOf, type LondonTime } from '../time/london-time.ts';
import type { SiteSettings } from '../site/settings.ts';

/** When a reader told the mediator, as they typed it. The time may be empty. */
export interface Told {
  readonly day: string;
  readonly time: string;
}

/** What is wrong with what was typed; content/interface.yaml has words for each. */
export type ToldFault = 'no-day' | 'not-a-day' | 'far-day' | 'not-a-time' | 'left-out-hour';

export interface DeadlineAnswer {
  /** When the service's own window ends; null where the service sets none. London time. */
  readonly windowEnds: LondonTime | null;
  /** Whether that time has passed. */
  readonly windowIsPast: boolean;
  /** The day the mediator was told; the time for the social worker's decision runs from it. */
  readonly ifTold: string;
  /** The day by which a social worker usually decides; null if its bank holidays are not known. */
  readonly decisionBy: string | null;
}

/**
 * Whether offices work on a day: Monday to Friday, but not on a bank holiday.
 *
 * @returns null for a year whose bank holidays are not known
 */
export function isWorkingDay(day: string, holidays: BankHolidays): boolean | null {
  if (weekdayOf(day) >= weekdays.indexOf('saturday')) return false;
  if (!isKnownYear(day, holidays)) return null;
  return !holidays.days.includes(day);
}

/** The first working day after this one; null where that is not known. */
export function nextWorkingDay(day: string, holidays: BankHolidays): string | null {
  for (let next = dayAfter(day, 1); ; next = dayAfter(next, 1)) {
    const works = isWorkingDay(next, holidays);
    if (works === null) return null;
    if (works) return next;
  }
}

/**
 * Whether council offices may be open: 9am to 4.30pm on a working day. We do not know any council's
 * own hours, so this only decides which number is named first, and never tells anybody to wait.
 */
export function officesMayBeOpen({ day, time }: LondonTime, holidays: BankHolidays): boolean {
  return isWorkingDay(day, holidays) === true && time >= '09:00' && time < '16:30';
}

/**
 * What follows from when a reader told the mediator. There are only two dates: the end of the
 * service's own window, which does not wait for a working day, and the social worker's decision,
 * within one working day if the council was told on the same day.
 *
 * @param now the time that clocks in London show
 */
export function deadlineFor(
  told: Told,
  now: LondonTime,
  policy: SiteSettings['referral'],
  holidays: BankHolidays,
): DeadlineAnswer | ToldFault {
  const fault = faultIn(told, now.day);
  if (fault) return fault;
  const windowEnds = policy.parentMayCallFirst ? windowEnd(told.day, policy.parentCallsBy) : null;
  return {
    windowEnds,
    windowIsPast: windowEnds !== null && sortable(windowEnds) <= sortable(now),
    ifTold: told.day,
    decisionBy: nextWorkingDay(told.day, holidays),
  };
}

const sortable = ({ day, time }: LondonTime): string => `${day}T${time}`;

function windowEnd(day: string, by: SiteSettings['referral']['parentCallsBy']): LondonTime | null {
  switch (by) {
    case 'same-day':
      // The midnight at the end of the day.
      return { day: dayAfter(day, 1), time: '00:00' };
    case '10am-next-morning':
      return { day: dayAfter(day, 1), time: '10:00' };
    case 'none':
      return null;
  }
}

function faultIn({ day, time }: Told, today: string): ToldFault | null {
  if (day.trim() === '') return 'no-day';
  if (!isDay(day)) return 'not-a-day';
  if (day < dayAfter(today, -366) || day > dayAfter(today, 366)) return 'far-day';
  if (time === '') return null;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return 'not-a-time';
  return momentOf({ day, time }) === null ? 'left-out-hour' : null;
}
