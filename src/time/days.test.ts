import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay, isDay, todayInLondon, formatDayAndWeekday } from './days.ts';

test('a day must exist in the calendar', () => {
  for (const day of ['2026-11-22', '2028-02-29', '2026-12-31']) assert.ok(isDay(day), day);
  for (const not of [
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '22 November 2026',
    '2026-1-1',
    '',
  ]) {
    assert.ok(!isDay(not), not);
  }
});

test('a day is written out as people say it', () => {
  assert.equal(formatDay('2026-06-04'), '4 June 2026');
  assert.throws(() => formatDay('2026-02-30'), RangeError);
});

test('today is London’s day, in winter and in summer time', () => {
  assert.equal(todayInLondon(new Date('2026-12-31T23:59:00Z')), '2026-12-31');
  assert.equal(todayInLondon(new Date('2027-07-01T23:30:00Z')), '2027-07-02');
});

test('on a site in another language a day is written in it', () => {
  process.env['SITE_LANGUAGE'] = 'cy';
  try {
    assert.equal(formatDay('2026-11-30'), '30 Tachwedd 2026');
    assert.equal(formatDayAndWeekday('2026-11-30'), 'Dydd Llun 30 Tachwedd 2026');
  } finally {
    delete process.env['SITE_LANGUAGE'];
  }
});
