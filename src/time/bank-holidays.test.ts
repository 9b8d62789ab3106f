import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holidayCalendar } from './bank-holidays.ts';

// From the register of facts, part 2, rows Q1 to Q3, where the dates were worked out from the law.
// Q1 was also compared with two other calendars.
const known = {
  'england-and-wales': `
  2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28
  2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28
  2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26`,
  scotland: `
  2026-01-01 2026-01-02 2026-04-03 2026-05-04 2026-05-25 2026-08-03 2026-11-30 2026-12-25
  2026-12-28
  2027-01-01 2027-01-04 2027-03-26 2027-05-03 2027-05-31 2027-08-02 2027-11-30 2027-12-27
  2027-12-28
  2028-01-03 2028-01-04 2028-04-14 2028-05-01 2028-05-29 2028-08-07 2028-11-30 2028-12-25
  2028-12-26`,
  'northern-ireland': `
  2026-01-01 2026-03-17 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-07-13 2026-08-31
  2026-12-25 2026-12-28
  2027-01-01 2027-03-17 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-07-12 2027-08-30
  2027-12-27 2027-12-28
  2028-01-03 2028-03-17 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-07-12 2028-08-28
  2028-12-25 2028-12-26`,
} as const;

const { days, firstYear, lastYear } = holidayCalendar();

for (const nation of ['england-and-wales', 'scotland', 'northern-ireland'] as const) {
  test(`the weekday bank holidays of ${nation} match the register`, () => {
    const onWorkdays = days[nation].filter(
      (day) => ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()),
    );
    assert.deepEqual(onWorkdays, known[nation].trim().split(/\s+/));
  });
}

test('only the years that were compared are covered', () => {
  assert.deepEqual([firstYear, lastYear], [2026, 2028]);
});
