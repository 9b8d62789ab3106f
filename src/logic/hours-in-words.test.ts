import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from './helpline-rules.ts';
import { hoursInWords } from './hours-in-words.ts';

const words = {
  open: 'Open',
  always: 'every day, at any hour',
  unknownHours: 'Look on their website.',
  free: 'Free.',
};
const channel = (hours: Channel['hours'], bankHolidays: Channel['bankHolidays'] = 'unknown') =>
  hoursInWords({ hours, bankHolidays, cost: 'unknown' }, words);

test('days in a row are a range, others are named', () => {
  const range = { from: '09:30', to: '15:00' };
  assert.equal(
    channel(
      [{ ...range, days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] }],
      'closed',
    ),
    'Open Monday to Friday, 9:30am to 3pm, not on bank holidays.',
  );
  assert.equal(
    channel([{ ...range, days: ['thursday', 'monday'] }]),
    'Open Monday and Thursday, 9:30am to 3pm.',
  );
});

test('unknown hours are never told as open or closed', () => {
  assert.equal(channel('unknown'), 'Look on their website.');
  assert.equal(channel('always'), 'Open every day, at any hour.');
});

test('a free line says so', () => {
  const said = hoursInWords({ hours: 'always', bankHolidays: 'open', cost: 'free' }, words);
  assert.equal(said, 'Open every day, at any hour. Free.');
});
