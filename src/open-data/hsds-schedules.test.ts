import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from '../helplines/schema.ts';
import { schedule } from './hsds-schema.ts';
import { schedulesOf } from './hsds-schedules.ts';
import { channel, channelOfUnknownHours } from '../fixtures/content.ts';
import { feedWords } from '../fixtures/feed-words.ts';
import { uuidV5 } from './uuid-v5.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

function schedules(differences: Partial<Channel>, holidays: 'scotland' | 'unknown' = 'unknown') {
  const found = schedulesOf({ ...channel, ...differences }, holidays, feedWords, uuidV5);
  for (const each of found) schedule.parse(each);
  assert.equal(new Set(found.map(({ id }) => id)).size, found.length, 'each id once');
  return found;
}
const inShort = (found: ReturnType<typeof schedules>) =>
  found.map(
    (each) =>
      `${each.byday} ${each.opens_at}-${each.closes_at}, ${each.valid_from} to ${each.valid_to}`,
  );
const usualDays = '2026-11-22 to 2027-02-22';

test('a line that never shuts has all seven days, from 00:00 to 24:00', () => {
  const found = schedules({ hours: 'always' });
  assert.deepEqual(inShort(found), [`MO,TU,WE,TH,FR,SA,SU 00:00-24:00, ${usualDays}`]);
  assert.equal(found[0]!.freq, 'WEEKLY');
  assert.equal(found[0]!.attending_type, 'phone: 0808 157 0000');
  assert.equal(found[0]!.description, 'Open 24 hours a day. Free.');
  assert.match(found[0]!.notes, /clocks in London/);
  assert.match(found[0]!.notes, /Should be open on bank holidays too\./);
});

test('unknown hours give no schedule at all', () => {
  assert.deepEqual(schedulesOf(channelOfUnknownHours, 'unknown', feedWords, uuidV5), []);
});

test('each range has a row, with its days in the order of the week', () => {
  const found = schedules({
    hours: [
      { days: ['friday', 'monday'], from: '09:00', to: '12:30' },
      { days: ['sunday'], from: '08:00', to: '24:00' },
    ],
  });
  assert.deepEqual(inShort(found), [
    `MO,FR 09:00-12:30, ${usualDays}`,
    `SU 08:00-24:00, ${usualDays}`,
  ]);
});

test('hours after midnight go to the next day, from Sunday to Monday too', () => {
  const found = schedules({
    hours: [{ days: ['saturday', 'sunday'], from: '22:00', to: '02:00' }],
  });
  assert.deepEqual(inShort(found), [
    `SA,SU 22:00-24:00, ${usualDays}`,
    'MO,SU 00:00-02:00, 2026-11-23 to 2027-02-23',
  ]);
  const untilMidnight = schedules({ hours: [{ days: ['monday'], from: '22:00', to: '00:00' }] });
  assert.deepEqual(inShort(untilMidnight), [`MO 22:00-24:00, ${usualDays}`]);
});

test('an exception interrupts the usual hours, and days with unknown hours have no row', () => {
  const hours = [{ days: [...weekdays], from: '09:00', to: '17:00' }];
  const found = schedules({
    hours,
    exceptions: [
      { from: '2027-01-01', to: '2027-01-03', hours: 'unknown' },
      {
        from: '2026-12-24',
        to: '2026-12-26',
        hours: [{ days: ['thursday'], from: '09:00', to: '12:00' }],
      },
    ],
  });
  assert.deepEqual(inShort(found), [
    'MO,TU,WE,TH,FR 09:00-17:00, 2026-11-22 to 2026-12-23',
    'MO,TU,WE,TH,FR 09:00-17:00, 2026-12-27 to 2026-12-31',
    'MO,TU,WE,TH,FR 09:00-17:00, 2027-01-04 to 2027-02-22',
    'TH 09:00-12:00, 2026-12-24 to 2026-12-26',
  ]);
});

test('after an exception inside a longer one, the usual hours do not come back early', () => {
  const found = schedules({
    hours: [{ days: ['monday'], from: '09:00', to: '17:00' }],
    exceptions: [
      { from: '2026-11-20', to: '2027-02-21', hours: 'unknown' },
      { from: '2026-12-24', to: '2026-12-26', hours: 'unknown' },
    ],
  });
  assert.deepEqual(inShort(found), ['MO 09:00-17:00, 2027-02-22 to 2027-02-22']);
});

test('a note says whether it is open on bank holidays, or that nobody knows', () => {
  const hours = [{ days: [...weekdays], from: '09:00', to: '17:00' }];
  const notes = (bankHolidays: Channel['bankHolidays'], holidays?: 'scotland') =>
    schedules({ hours, bankHolidays }, holidays)[0]!.notes;
  assert.match(notes('open'), /Should be open on bank holidays too\./);
  assert.match(notes('closed', 'scotland'), /Not open on bank holidays of Scotland\./);
  assert.match(notes('closed'), /Not open on bank holidays; whose is not known\./);
  assert.match(notes('unknown'), /not known: neither open nor shut\./);
});

test('checking the same hours again does not change the id', () => {
  const again = { ...channel.number, checked: '2027-02-01', checkBy: '2027-05-01' };
  const [before] = schedules({ hours: 'always' });
  const [after] = schedules({ hours: 'always', times: again });
  assert.equal(after!.id, before!.id);
  assert.equal(after!.valid_to, '2027-05-01');
});
