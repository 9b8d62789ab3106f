import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bankHolidays } from './bank-holidays.ts';
import { weekdayOf } from './logic/days.ts';

// The register of facts, part 2, row Q1: worked out from the law and compared with two calendars.
const known = `
  2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
  2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
  2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26`;

test('the bank holidays are those of the register, but for days that are weekends anyway', () => {
  const { days, firstYear, lastYear } = bankHolidays();
  const onWorkdays = days.filter((day) => ![0, 6].includes(weekdayOf(day)));
  assert.deepEqual(onWorkdays, known.trim().split(/\s+/));
  assert.deepEqual([firstYear, lastYear], [2026, 2028]);
});
