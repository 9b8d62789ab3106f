import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import type { Hours } from './open-hours.ts';
import { describeClock, describeOpening } from './describe-opening.ts';

const words = {
  open: 'open',
  shut: 'shut',
  opens: 'opens at {time} on {day}',
  unknown: 'not known',
  old: 'may have changed',
  clock: 'It is {time}, {day}',
};
const christmas = ['2026-12-25', '2026-12-28'];
const calendar: HolidayCalendar = {
  firstYear: 2026,
  lastYear: 2026,
  days: { 'england-and-wales': christmas, scotland: christmas, 'northern-ireland': christmas },
};
const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const office: Hours = {
  hours: [{ days: [...workdays], from: '09:00', to: '17:00' }],
  exceptions: [],
  bankHolidays: 'closed',
  holidays: 'unknown',
};
const said = (day: string, time: string, hours: Hours = office) =>
  describeOpening({ day, time }, hours, calendar, words);

test('open; shut, with the next opening after the holidays; or not known', () => {
  assert.equal(said('2026-12-24', '16:59'), 'open');
  assert.equal(said('2026-12-24', '17:00'), 'opens at 9am on Tuesday');
  const tuesdays: Hours = { ...office, hours: [{ days: ['tuesday'], from: '09:00', to: '17:00' }] };
  assert.equal(said('2026-12-15', '18:00', tuesdays), 'opens at 9am on Tuesday 22 December 2026');
  assert.equal(said('2026-12-24', '12:00', { ...office, hours: 'unknown' }), 'not known');
});

test('hours are told up to the day by which they had to be checked, and doubted after it', () => {
  const dated: Hours = { ...office, checkBy: '2026-12-24' };
  assert.equal(said('2026-12-24', '16:59', dated), 'open');
  assert.equal(said('2026-12-24', '17:00', dated), 'shut', 'nothing is promised beyond that day');
  assert.equal(said('2026-12-29', '12:00', dated), 'may have changed');
  const always: Hours = { ...dated, hours: 'always' };
  assert.equal(said('2026-12-24', '23:59', always), 'open');
  assert.equal(said('2026-12-25', '00:00', always), 'may have changed');
});

test('a device whose clock is a year wrong is told neither open nor shut', () => {
  assert.equal(said('2027-12-23', '12:00'), 'not known');
});

test('shut, when nobody knows for how long', () => {
  assert.equal(said('2026-12-31', '18:00'), 'shut');
});

test('the time that the answer relies on is shown with its day', () => {
  const at = { day: '2026-12-26', time: '03:00' };
  assert.equal(describeClock(at, words), 'It is 3am, Saturday 26 December 2026');
});
