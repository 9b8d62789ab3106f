import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directChannel, pressable } from './contact-links.ts';

test('a number is dialled as it is written, short codes too', () => {
  assert.equal(pressable({ kind: 'phone', address: '0808 157 0000' }), 'tel:08081570000');
  assert.equal(pressable({ kind: 'phone', address: '116 123' }), 'tel:116123');
  assert.equal(
    pressable({ kind: 'relay', address: '18001 0808 157 0000' }),
    'tel:1800108081570000',
  );
});

test('texts, emails and websites are reached in their own way', () => {
  assert.equal(pressable({ kind: 'text', address: '07700 900 000' }), 'sms:07700900000');
  assert.equal(pressable({ kind: 'email', address: 'a@example.org' }), 'mailto:a@example.org');
  assert.equal(
    pressable({ kind: 'webchat', address: 'https://example.org' }),
    'https://example.org',
  );
});

test('a bare WhatsApp number is to be read: no link is better than a dead one', () => {
  assert.equal(pressable({ kind: 'whatsapp', address: '07700 900 000' }), null);
});

test('one press calls; where no calls are taken it writes a text', () => {
  const [chat, text, phone] = [{ kind: 'webchat' }, { kind: 'text' }, { kind: 'phone' }] as const;
  assert.equal(directChannel([chat, text, phone]), phone);
  assert.equal(directChannel([chat, text]), text);
  assert.equal(directChannel([chat]), undefined);
});
