import Holidays from 'date-holidays';
import type { BankHolidays } from './logic/clock.ts';

/** The years whose lists were compared with the register of facts. Later years are not shown. */
const firstYear = 2026;
const lastYear = 2028;

/**
 * The bank holidays of England and Wales, worked out when the site is built. A holiday that is
 * proclaimed later comes with the next version of the library.
 */
export function bankHolidays(): BankHolidays {
  const calendar = new Holidays('GB', 'ENG');
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const days = years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10));
  return { firstYear, lastYear, days };
}
