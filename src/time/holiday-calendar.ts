/** The first and last years for which we know the bank holidays. */
interface KnownYears {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The bank holidays of England and Wales: days such as 2026-12-25. */
export interface BankHolidays extends KnownYears {
  readonly days: readonly string[];
}

/** The bank holidays of each nation: days such as 2026-12-25. */
export interface HolidayCalendar extends KnownYears {
  readonly days: Readonly<
    Record<'england-and-wales' | 'scotland' | 'northern-ireland', readonly string[]>
  >;
}

/** Whether we know the bank holidays of the year that a day is in. */
export function isKnownYear(day: string, { firstYear, lastYear }: KnownYears): boolean {
  const year = Number(day.slice(0, 4));
  return firstYear <= year && year <= lastYear;
}
