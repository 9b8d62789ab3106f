import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bankHolidays } from '../time/bank-holidays.ts';
import {
  deadlineFor,
  isWorkingDay,
  nextWorkingDay,
  officesMayBeOpen,
  type DeadlineAnswer,
} from './deadline.ts';
import { dayAfter, weekdayOf, weekdays } from '../time/days.ts';

const holidays = bankHolidays();
const now = { day: '2026-11-23', time: '04:00' };
const policy = {
  parentMayCallFirst: true,
  parentCallsBy: '10am-next-morning',
  confirmed: false,
} as const;
const clock = (day: string, time = '', more: Partial<Parameters<typeof deadlineFor>[2]> = {}) =>
  deadlineFor({ day, time }, now, { ...policy, ...more }, holidays);
const answer = (...told: Parameters<typeof clock>): DeadlineAnswer => {
  const got = clock(...told);
  assert.ok(typeof got === 'object', String(got));
  return got;
};

test('the worked example: told on Thursday 24 December 2026 at 3pm', () => {
  const { windowEnds, decisionBy, ifTold } = answer('2026-12-24', '15:00');
  assert.deepEqual(windowEnds, { day: '2026-12-25', time: '10:00' });
  assert.equal(ifTold, '2026-12-24');
  assert.equal(decisionBy, '2026-12-29');
});

test('the window ends on the next calendar morning, even if offices are closed that day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300, max: 300 }), (days) => {
      const day = dayAfter(now.day, days);
      assert.deepEqual(answer(day).windowEnds, { day: dayAfter(day, 1), time: '10:00' });
    }),
  );
  // On the morning the clocks change, 10am is 10am by the new time.
  assert.deepEqual(answer('2027-03-27').windowEnds, { day: '2027-03-28', time: '10:00' });
});

test('the minute before midnight belongs to one day, midnight itself to the next', () => {
  assert.equal(answer('2026-12-24', '23:59').windowEnds?.day, '2026-12-25');
  assert.equal(answer('2026-12-25', '00:00').windowEnds?.day, '2026-12-26');
});

test('the window where a service sets the same day, sets none, or makes the call itself', () => {
  const { windowEnds } = answer('2026-12-24', '', { parentCallsBy: 'same-day' });
  assert.deepEqual(windowEnds, { day: '2026-12-25', time: '00:00' });
  assert.equal(answer('2026-12-24', '', { parentCallsBy: 'none' }).windowEnds, null);
  assert.equal(answer('2026-12-24', '', { parentMayCallFirst: false }).windowEnds, null);
});

test('a window that has ended is marked as past', () => {
  assert.ok(answer('2026-11-21').windowIsPast);
  assert.ok(!answer('2026-11-22').windowIsPast, 'it ends at 10am today, and it is 4am');
});

test('the decision is counted in working days', () => {
  assert.equal(answer('2026-11-23').decisionBy, '2026-11-24');
  assert.equal(answer('2026-11-27').decisionBy, '2026-11-30', 'Friday to Monday');
  assert.equal(answer('2026-11-28').decisionBy, '2026-11-30', 'Saturday to Monday');
  assert.equal(answer('2027-03-25').decisionBy, '2027-03-30', 'over Easter');
});

test('the next working day is a working day, and there is none before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (days) => {
      const day = dayAfter('2026-01-01', days);
      const next = nextWorkingDay(day, holidays);
      assert.ok(next !== null && next > day && isWorkingDay(next, holidays));
      for (let each = dayAfter(day, 1); each < next; each = dayAfter(each, 1)) {
        assert.equal(isWorkingDay(each, holidays), false);
      }
    }),
  );
});

test('in years whose bank holidays we do not know, it says so', () => {
  assert.equal(nextWorkingDay('2028-12-28', holidays), '2028-12-29');
  assert.equal(nextWorkingDay('2028-12-29', holidays), null);
  assert.equal(isWorkingDay('2029-01-02', holidays), null);
  assert.equal(isWorkingDay('2025-12-31', holidays), null);
  assert.equal(weekdays[weekdayOf('2029-01-06')], 'saturday');
  assert.equal(isWorkingDay('2029-01-06', holidays), false, 'a Saturday never is, in any year');
});

test('each thing that can be wrong with what was typed has a name', () => {
  assert.equal(clock(''), 'no-day');
  assert.equal(clock('', '10:00'), 'no-day');
  assert.equal(clock('2026-02-30'), 'not-a-day');
  assert.equal(clock('yesterday'), 'not-a-day');
  assert.equal(clock('0026-11-22'), 'far-day');
  assert.equal(clock('2031-01-01'), 'far-day');
  assert.equal(clock('2026-11-22', '25:00'), 'not-a-time');
  assert.equal(clock('2026-11-22', '24:00'), 'not-a-time');
  assert.equal(clock('2026-11-22', '3pm'), 'not-a-time');
  assert.equal(clock('2027-03-28', '01:30'), 'left-out-hour');
  assert.equal(typeof clock('2027-03-28', '02:00'), 'object');
});

test('offices may be open only in the daytime of a working day', () => {
  const open = (day: string, time: string) => officesMayBeOpen({ day, time }, holidays);
  assert.ok(open('2026-11-23', '09:00'));
  assert.ok(open('2026-12-24', '15:00'));
  assert.ok(!open('2026-11-23', '08:59'));
  assert.ok(!open('2026-11-23', '16:30'));
  assert.ok(!open('2026-11-22', '12:00'), 'Sunday');
  assert.ok(!open('2026-12-28', '12:00'), 'a bank holiday');
  assert.ok(!open('2029-01-02', '12:00'), 'not known is not open');
});
