import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holidayCalendar } from '../time/bank-holidays.ts';
import { channel, channelOfUnknownHours } from '../fixtures/content.ts';
import { dayAfter } from '../time/days.ts';
import type { Channel } from './schema.ts';
import { liveHours, nextOpening, openAt, type Hours, type Openness } from './open-hours.ts';

const calendar = holidayCalendar();
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const every = [...weekdays, 'saturday', 'sunday'] as const;

const hours = (of: Channel['hours'], more: Partial<Hours> = {}): Hours => ({
  hours: of,
  exceptions: [],
  bankHolidays: 'closed',
  holidays: 'england-and-wales',
  ...more,
});
const office = hours([{ days: [...weekdays], from: '09:30', to: '15:00' }]);
const is = (of: Hours, day: string, time: string): Openness => openAt({ day, time }, of, calendar);

test('a range includes its first minute and not its last', () => {
  assert.equal(is(office, '2026-11-23', '09:29'), 'shut');
  assert.equal(is(office, '2026-11-23', '09:30'), 'open');
  assert.equal(is(office, '2026-11-23', '14:59'), 'open');
  assert.equal(is(office, '2026-11-23', '15:00'), 'shut');
  assert.equal(is(office, '2026-11-22', '12:00'), 'shut', 'Sunday');
});

test('past the day by which they had to be checked, hours are neither open nor shut', () => {
  const dated = { ...office, checkBy: '2026-11-23' };
  assert.equal(is(dated, '2026-11-23', '12:00'), 'open');
  assert.equal(is(dated, '2026-11-24', '12:00'), 'unknown');
  assert.equal(is(dated, '2026-11-24', '20:00'), 'unknown');
  const at = { day: '2026-11-23', time: '16:00' };
  assert.deepEqual(nextOpening(at, office, calendar), { day: '2026-11-24', time: '09:30' });
  assert.equal(nextOpening(at, dated, calendar), null);
});

test('a line that never shuts is followed too, because its hours have a day', () => {
  const kept = liveHours({ holidays: 'unknown' }, { ...channel, hours: 'always' });
  assert.equal(kept?.checkBy, channel.times?.checkBy);
  assert.ok(kept?.checkBy);
  assert.equal(liveHours({ holidays: 'unknown' }, channelOfUnknownHours), null);
});

test('several ranges in a day, one of them past midnight into a day with none of its own', () => {
  const twice = hours([
    { days: ['monday'], from: '09:00', to: '12:00' },
    { days: ['monday'], from: '19:00', to: '02:00' },
  ]);
  assert.equal(is(twice, '2026-11-23', '11:59'), 'open');
  assert.equal(is(twice, '2026-11-23', '13:00'), 'shut');
  assert.equal(is(twice, '2026-11-23', '23:59'), 'open');
  assert.equal(is(twice, '2026-11-24', '01:59'), 'open');
  assert.equal(is(twice, '2026-11-24', '02:00'), 'shut');
});

test('always means at any time; unknown is never open and never shut', () => {
  for (const time of ['00:00', '03:00', '23:59']) {
    assert.equal(is(hours('always'), '2026-12-25', time), 'open');
    assert.equal(is(hours('unknown'), '2026-11-23', time), 'unknown');
  }
  assert.equal(is(hours('always'), '2040-12-25', '03:00'), 'open');
});

test('a service keeps the bank holidays of its own nation', () => {
  const scots = { ...office, holidays: 'scotland' } as const;
  assert.equal(is(office, '2026-11-30', '12:00'), 'open', 'St Andrew’s Day is Scotland’s');
  assert.equal(is(scots, '2026-11-30', '12:00'), 'shut');
  assert.equal(is(office, '2026-12-28', '12:00'), 'shut');
  assert.equal(is({ ...office, bankHolidays: 'open' }, '2026-12-28', '12:00'), 'open');
  assert.equal(is({ ...office, bankHolidays: 'unknown' }, '2026-12-28', '12:00'), 'unknown');
  const nobodyKnows = { ...office, holidays: 'unknown' } as const;
  assert.equal(is(nobodyKnows, '2026-11-30', '12:00'), 'unknown');
  assert.equal(is(nobodyKnows, '2026-11-25', '12:00'), 'open');
  assert.equal(is(nobodyKnows, '2026-12-25', '12:00'), 'shut', 'Christmas Day is everybody’s');
});

test('beyond the years whose bank holidays we know, a weekday is unknown but a Sunday still shut', () => {
  assert.equal(is(office, '2029-01-03', '12:00'), 'unknown');
  assert.equal(is(office, '2029-01-07', '12:00'), 'shut');
});

test('a season can have its own hours', () => {
  const winter: Hours = {
    ...office,
    exceptions: [
      {
        from: '2026-12-24',
        to: '2027-01-02',
        hours: [{ days: ['tuesday'], from: '10:00', to: '11:00' }],
      },
    ],
  };
  assert.equal(is(winter, '2026-12-29', '10:30'), 'open');
  assert.equal(is(winter, '2026-12-29', '12:00'), 'shut');
  assert.equal(is(winter, '2026-12-30', '10:30'), 'shut');
  assert.equal(is(winter, '2027-01-04', '10:30'), 'open');
  assert.equal(
    is(
      { ...winter, exceptions: [{ from: '2026-12-24', to: '2027-01-02', hours: 'unknown' }] },
      '2026-12-29',
      '10:30',
    ),
    'unknown',
  );
});

test('the next opening skips weekends and holidays, and is never a guess', () => {
  const next = (of: Hours, day: string, time: string) => nextOpening({ day, time }, of, calendar);
  assert.deepEqual(next(office, '2026-12-24', '15:00'), { day: '2026-12-29', time: '09:30' });
  assert.deepEqual(next(office, '2026-11-23', '08:00'), { day: '2026-11-23', time: '09:30' });
  assert.equal(next(hours('unknown'), '2026-11-23', '08:00'), null);
  assert.equal(next({ ...office, bankHolidays: 'unknown' }, '2026-12-24', '15:00'), null);
  assert.equal(next(office, '2028-12-29', '16:00'), null, 'beyond the known years');
});

/** Arbitrary but valid opening hours. */
const someHours: fc.Arbitrary<Hours> = fc.record({
  hours: fc.array(
    fc.record({
      days: fc.subarray([...every], { minLength: 1 }),
      from: fc.integer({ min: 0, max: 1439 }).map(clock),
      to: fc.integer({ min: 1, max: 1440 }).map(clock),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  exceptions: fc.constant([]),
  bankHolidays: fc.constantFrom('open', 'closed'),
  holidays: fc.constantFrom('england-and-wales', 'scotland', 'northern-ireland'),
});

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A second, slower way to the answer: mark every minute of the year that the ranges cover. */
function paintedYear(of: Hours, year: number): Uint8Array {
  const first = `${String(year)}-01-01`;
  const painted = new Uint8Array(368 * 1440);
  if (typeof of.hours === 'string') throw new Error('ranges only');
  for (let ahead = -1; ahead < 366; ahead += 1) {
    const day = dayAfter(first, ahead);
    const isHoliday =
      of.holidays !== 'unknown' &&
      calendar.days[of.holidays].includes(day) &&
      of.bankHolidays === 'closed';
    if (isHoliday) continue;
    for (const { days, from, to } of of.hours) {
      const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
      if (!(days as readonly string[]).includes(names[new Date(`${day}T00:00Z`).getUTCDay()] ?? ''))
        continue;
      const minute = (time: string): number =>
        Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      let length = minute(to) - minute(from);
      if (length <= 0) length += 1440;
      const start = (ahead + 1) * 1440 + minute(from);
      painted.fill(1, start, start + length);
    }
  }
  return painted;
}

test('all through a year it agrees with a slower calculation', () => {
  fc.assert(
    fc.property(someHours, (of) => {
      const painted = paintedYear(of, 2027);
      for (let ahead = 0; ahead < 365; ahead += 1) {
        const day = dayAfter('2027-01-01', ahead);
        // Steps of 11 minutes, shifted each day, reach every minute of the day over the year.
        for (let minute = ahead % 11; minute < 1440; minute += 11) {
          const expected = painted[(ahead + 1) * 1440 + minute] === 1 ? 'open' : 'shut';
          assert.equal(is(of, day, clock(minute)), expected, `${day} ${clock(minute)}`);
        }
      }
    }),
    { numRuns: 4 },
  );
});

test('a service is open at its next opening, and shut until then', () => {
  fc.assert(
    fc.property(
      someHours,
      fc.integer({ min: 0, max: 364 }),
      fc.integer({ min: 0, max: 1439 }),
      (of, ahead, minute) => {
        const at = { day: dayAfter('2027-01-01', ahead), time: clock(minute) };
        fc.pre(openAt(at, of, calendar) !== 'open');
        const next = nextOpening(at, of, calendar);
        fc.pre(next !== null);
        assert.equal(openAt(next, of, calendar), 'open');
        const painted = paintedYear(of, 2027);
        const minuteOf = (day: string, time: string): number => {
          let days = 1;
          for (let each = '2027-01-01'; each < day; each = dayAfter(each, 1)) days += 1;
          return days * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
        };
        const [from, until] = [minuteOf(at.day, at.time), minuteOf(next.day, next.time)];
        assert.ok(until > from);
        fc.pre(until < painted.length);
        assert.ok(painted.subarray(from, until).every((each) => each === 0));
      },
    ),
    { numRuns: 60 },
  );
});

// From the register of facts, Q1 to Q3: the days from 24 December to 5 January on which an office
// that keeps its nation's bank holidays is open at noon.
const openDays = {
  'england-and-wales': ['12-24', '12-29', '12-30', '12-31', '01-04', '01-05'],
  scotland: ['12-24', '12-29', '12-30', '12-31', '01-05'],
  'northern-ireland': ['12-24', '12-29', '12-30', '12-31', '01-04', '01-05'],
} as const;
for (const [nation, open] of Object.entries(openDays)) {
  test(`over Christmas and New Year, in the calendar of ${nation}`, () => {
    const ours: Hours = { ...office, holidays: nation as keyof typeof openDays };
    const days = Array.from({ length: 13 }, (_, at) => dayAfter('2026-12-24', at));
    const found = days.filter((day) => is(ours, day, '12:00') === 'open');
    assert.deepEqual(
      found.map((day) => day.slice(5)),
      open,
    );
    const [, reopens = ''] = found;
    assert.deepEqual(nextOpening({ day: '2026-12-24', time: '15:00' }, ours, calendar), {
      day: reopens,
      time: '09:30',
    });
  });
}

test('without knowing its nation, we do not know its hours on a day that only some nations keep', () => {
  const ours: Hours = { ...office, holidays: 'unknown' };
  assert.equal(is(ours, '2026-12-28', '12:00'), 'shut');
  assert.equal(is(ours, '2027-01-04', '12:00'), 'unknown');
});

test('on a day that may be a bank holiday, only the usual hours are in doubt', () => {
  const unsure = { ...office, bankHolidays: 'unknown', holidays: 'unknown' } as const;
  // St Andrew’s Day is one in Scotland alone.
  assert.equal(is(unsure, '2026-11-30', '04:05'), 'shut');
  assert.equal(is(unsure, '2026-11-30', '12:00'), 'unknown');
  assert.equal(is(unsure, '2026-11-30', '15:00'), 'shut');
});
