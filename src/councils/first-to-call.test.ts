import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holidayCalendar } from '../time/bank-holidays.ts';
import { firstToCall, holidaysIn } from './first-to-call.ts';

const calendar = holidayCalendar();
const office = { when: 'office' } as const;
const night = { when: 'outOfHours' } as const;
/** Whom to call first on a day in England, unless another nation is given. */
const first = (
  numbers: Parameters<typeof firstToCall>[0]['numbers'],
  day: string,
  time: string,
  nation = 'england',
): string => firstToCall({ numbers, holidays: holidaysIn(nation) }, { day, time }, calendar);

test('by day on a working day it is the office, and otherwise the number for nights', () => {
  const both = [office, night];
  assert.equal(first(both, '2026-11-30', '09:00'), 'office');
  assert.equal(first(both, '2026-11-30', '16:29'), 'office');
  assert.equal(first(both, '2026-11-30', '16:30'), 'outOfHours');
  assert.equal(first(both, '2026-11-30', '08:59'), 'outOfHours');
  assert.equal(first(both, '2026-11-29', '12:00'), 'outOfHours', 'a Sunday');
  assert.equal(first(both, '2026-12-25', '12:00'), 'outOfHours', 'Christmas Day');
});

test('each nation keeps its own holidays', () => {
  assert.equal(first([office, night], '2027-01-04', '12:00'), 'office');
  assert.equal(first([office, night], '2027-01-04', '12:00', 'scotland'), 'outOfHours');
});

test('hours that were read go before the usual ones', () => {
  const late = {
    ...office,
    hours: [{ days: ['monday'], from: '08:00', to: '22:00' }],
  } satisfies Parameters<typeof firstToCall>[0]['numbers'][number];
  assert.equal(first([late, night], '2026-11-30', '21:59'), 'office');
  assert.equal(first([late, night], '2026-12-01', '12:00'), 'outOfHours');
});

test('where there is no number for this hour, it is the line for any child', () => {
  assert.equal(first([office], '2026-11-30', '22:00'), 'anyone');
  assert.equal(first([night], '2026-11-30', '12:00'), 'anyone');
  assert.equal(first([], '2026-11-30', '12:00'), 'anyone');
});

test('a number for day and night is first at any hour', () => {
  assert.equal(first([{ when: 'always' }], '2026-12-25', '03:00'), 'always');
});
