import type { Channel } from './helpline-rules.ts';

const digits = (number: string): string => number.replaceAll(' ', '');

/**
 * The address behind a contact. Numbers are dialled just as they are written: a short code such
 * as 116 123 is not a number abroad, and is never forced into +44 form.
 */
export function pressable(channel: Pick<Channel, 'kind' | 'address'>): string {
  switch (channel.kind) {
    case 'phone':
    case 'relay':
      return `tel:${digits(channel.address)}`;
    case 'text':
      return `sms:${digits(channel.address)}`;
    case 'email':
      return `mailto:${channel.address}`;
    case 'whatsapp':
    case 'webchat':
    case 'bsl-video':
    case 'web-form':
      return channel.address;
  }
}
