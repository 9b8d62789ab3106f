import assert from 'node:assert/strict';
import { test } from 'node:test';
import { internationalNumber, isPhoneNumber } from './phone-number.ts';

test('short codes are accepted as they are', () => {
  for (const code of ['999', '101', '111', '116 123', '0800 1111', '85258', '18000']) {
    assert.ok(isPhoneNumber(code), code);
  }
});

test('ordinary numbers must have as many digits as Ofcom gives them', () => {
  const right = [
    '01632 960 001',
    '01632 96001',
    '0113 496 0123',
    '020 7946 0001',
    '0300 330 5480',
    '07700 900 123',
    '0808 157 0000',
    '0808 80 10 800',
    '0800 5999 247',
    '0345 345 4345',
    '18001 0808 157 0000',
  ];
  for (const number of right) assert.ok(isPhoneNumber(number), number);
});

test('a number that cannot be dialled is refused', () => {
  const wrong = [
    '0808 157 000',
    '0113 496 012',
    '0121 496 012',
    '0708 801 0327',
    '0808 157 00000',
    '0700 90',
    '808 157 0000',
    '+44 808 157 0000',
    '0909 879 0000',
    '116 124',
    '0808-157-0000',
    '',
    'SHOUT',
  ];
  for (const number of wrong) assert.ok(!isPhoneNumber(number), number);
});

test('an ordinary number has an international form, however it is written', () => {
  for (const number of ['01632 960 001', '01632960001', '+44 1632 960 001', '+441632960001']) {
    assert.equal(internationalNumber(number), '+441632960001', number);
  }
  assert.equal(internationalNumber('07700 900 123'), '+447700900123');
});

test('a short code, a number of another country or a slip has none', () => {
  const none = [
    '999',
    '116 123',
    '85258',
    '+44 01632 960 001',
    '+33 1 99 00 12 34',
    '1632 960 001',
  ];
  for (const number of [...none, '01632 960', '(01632) 960 001', '']) {
    assert.equal(internationalNumber(number), null, number);
  }
});
