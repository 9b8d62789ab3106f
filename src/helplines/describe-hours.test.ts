import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Channel } from './schema.ts';
import { briefHours, describeHours } from './describe-hours.ts';

const words = {
  open: 'Open',
  always: 'Open 24 hours a day',
  unknownHours: 'Look on their website.',
  free: 'Free.',
  bankHolidays: { closed: 'Not on bank holidays.', unknown: 'Bank holidays not known.' },
};
const channel = (hours: Channel['hours'], bankHolidays: Channel['bankHolidays'] = 'unknown') =>
  describeHours({ hours, bankHolidays, cost: 'unknown' }, words);

test('consecutive days become a range; other days are named', () => {
  const range = { from: '09:30', to: '15:00' };
  assert.equal(
    channel(
      [{ ...range, days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] }],
      'closed',
    ),
    'Open Monday to Friday, 9:30am to 3pm. Not on bank holidays.',
  );
  assert.equal(
    channel([{ ...range, days: ['thursday', 'monday'] }]),
    'Open Monday and Thursday, 9:30am to 3pm. Bank holidays not known.',
  );
});

test('unknown hours are never described as open or closed', () => {
  assert.equal(channel('unknown'), 'Look on their website.');
  assert.equal(channel('always'), 'Open 24 hours a day.');
});

test('a line that opens on bank holidays says nothing about them', () => {
  const hours = [{ days: ['monday' as const], from: '09:30', to: '15:00' }];
  assert.equal(channel(hours, 'open'), 'Open Monday, 9:30am to 3pm.');
});

test('a free line says so', () => {
  const said = describeHours({ hours: 'always', bankHolidays: 'open', cost: 'free' }, words);
  assert.equal(said, 'Open 24 hours a day. Free.');
});

test('on a site in another language, dashes and the clock stand for words', () => {
  process.env['SITE_LANGUAGE'] = 'cy';
  try {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
    const words = { atAnyHour: '', hoursUnknown: '' };
    const weekdays = { hours: [{ days: [...days], from: '09:00', to: '17:00' }] };
    assert.equal(briefHours(weekdays, words), 'Dydd Llun–Dydd Gwener, 09:00–17:00');
    const two = {
      hours: [{ days: ['monday' as const, 'sunday' as const], from: '10:00', to: '12:00' }],
    };
    assert.equal(briefHours(two, words), 'Dydd Llun, Dydd Sul, 10:00–12:00');
  } finally {
    delete process.env['SITE_LANGUAGE'];
  }
});
