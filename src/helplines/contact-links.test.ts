import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directChannel, contactHref } from './contact-links.ts';

test('a number is dialled as it is written, even a short code', () => {
  assert.equal(contactHref({ kind: 'phone', address: '0808 157 0000' }), 'tel:08081570000');
  assert.equal(contactHref({ kind: 'phone', address: '116 123' }), 'tel:116123');
  assert.equal(
    contactHref({ kind: 'relay', address: '18001 0808 157 0000' }),
    'tel:1800108081570000',
  );
});

test('texts, emails and websites each get the right kind of link', () => {
  assert.equal(contactHref({ kind: 'text', address: '07700 900 000' }), 'sms:07700900000');
  assert.equal(contactHref({ kind: 'email', address: 'a@example.org' }), 'mailto:a@example.org');
  assert.equal(
    contactHref({ kind: 'webchat', address: 'https://example.org' }),
    'https://example.org',
  );
});

test('a WhatsApp number without a link stays text: no link is better than a dead one', () => {
  assert.equal(contactHref({ kind: 'whatsapp', address: '07700 900 000' }), null);
});

test('the direct channel is a call, or a text where the service takes no calls', () => {
  const [chat, text, phone] = [{ kind: 'webchat' }, { kind: 'text' }, { kind: 'phone' }] as const;
  assert.equal(directChannel([chat, text, phone]), phone);
  assert.equal(directChannel([chat, text]), text);
  assert.equal(directChannel([chat]), undefined);
});
