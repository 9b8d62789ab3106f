import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTime } from './format-time.ts';

test('times are written as people say them', () => {
  const said = ['00:00', '09:00', '09:30', '12:00', '12:15', '17:30', '24:00'].map(formatTime);
  assert.deepEqual(said, ['midnight', '9am', '9:30am', 'midday', '12:15pm', '5:30pm', 'midnight']);
});

test('on a site in another language they are as clocks show them', () => {
  process.env['SITE_LANGUAGE'] = 'cy';
  try {
    assert.deepEqual(['09:00', '17:30'].map(formatTime), ['09:00', '17:30']);
  } finally {
    delete process.env['SITE_LANGUAGE'];
  }
});
