import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { londonTime, momentOf, withOffset } from './london-time.ts';

test('the time is London’s, whatever the device’s time zone', () => {
  const zone = process.env['TZ'];
  for (const there of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London']) {
    process.env['TZ'] = there;
    assert.deepEqual(londonTime(new Date('2026-12-31T23:30:00Z')), {
      day: '2026-12-31',
      time: '23:30',
    });
    assert.deepEqual(londonTime(new Date('2026-06-30T23:30:00Z')), {
      day: '2026-07-01',
      time: '00:30',
    });
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('a London time can be turned back into the moment it came from', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2024-01-01'), max: new Date('2031-01-01'), noInvalidDate: true }),
      (date) => {
        const shown = londonTime(date);
        const back = momentOf(shown);
        assert.ok(back);
        assert.deepEqual(londonTime(back.moment), shown);
      },
    ),
  );
});

test('the hour skipped in spring has no moment, and the repeated hour in autumn means its first', () => {
  assert.equal(momentOf({ day: '2027-03-28', time: '01:30' }), null);
  assert.ok(momentOf({ day: '2027-03-28', time: '00:59' }));
  assert.ok(momentOf({ day: '2027-03-28', time: '02:00' }));
  const twice = momentOf({ day: '2026-10-25', time: '01:30' });
  assert.equal(twice?.moment.toISOString(), '2026-10-25T00:30:00.000Z');
});

test('a time is written with its offset from UTC', () => {
  assert.equal(withOffset({ day: '2026-12-25', time: '10:00' }), '2026-12-25T10:00+00:00');
  assert.equal(withOffset({ day: '2026-07-01', time: '10:00' }), '2026-07-01T10:00+01:00');
});
