import Holidays from 'date-holidays';
import type { BankHolidays, HolidayCalendar } from './holiday-calendar.ts';

/** The years that were compared with the register of facts. No other year is shown. */
const firstYear = 2026;
const lastYear = 2028;

/** England’s calendar serves for Wales too, as they share their bank holidays. */
const regions = { 'england-and-wales': 'ENG', scotland: 'SCT', 'northern-ireland': 'NIR' } as const;

/** Worked out only once, because nearly every page of a build asks for it. */
let calendar: HolidayCalendar | undefined;

/**
 * The bank holidays of each nation, worked out when the site is built. A specially proclaimed
 * holiday appears once a new version of the library includes it.
 */
export const holidayCalendar = (): HolidayCalendar => (calendar ??= workedOut());

function workedOut(): HolidayCalendar {
  const days = (region: string): string[] => {
    const holidays = new Holidays('GB', region);
    return Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
      .flatMap((year) => holidays.getHolidays(year))
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10));
  };
  return {
    firstYear,
    lastYear,
    days: {
      'england-and-wales': days(regions['england-and-wales']),
      scotland: days(regions.scotland),
      'northern-ireland': days(regions['northern-ireland']),
    },
  };
}

/** The bank holidays of England and Wales only, which councils use to count working days. */
export function bankHolidays(): BankHolidays {
  const { days, ...years } = holidayCalendar();
  return { ...years, days: days['england-and-wales'] };
}
