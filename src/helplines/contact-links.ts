import type { Channel } from './schema.ts';

/** The way that reaches a service in one press: a call, or a text where it takes no calls. */
export const directChannel = <Kind extends Pick<Channel, 'kind'>>(
  channels: readonly Kind[],
): Kind | undefined =>
  channels.find(({ kind }) => kind === 'phone') ?? channels.find(({ kind }) => kind === 'text');

const digits = (number: string): string => number.replaceAll(' ', '');

/**
 * The address behind a contact. Numbers are dialled just as they are written: a short code such
 * as 116 123 is not a number abroad, and is never forced into +44 form.
 */
export function pressable(channel: Pick<Channel, 'kind' | 'address'>): string | null {
  switch (channel.kind) {
    case 'phone':
    case 'relay':
      return `tel:${digits(channel.address)}`;
    case 'text':
      return `sms:${digits(channel.address)}`;
    case 'email':
      return `mailto:${channel.address}`;
    case 'whatsapp':
      // WhatsApp’s own links lead over another company’s website.
      return channel.address.startsWith('https://') ? channel.address : null;
    case 'webchat':
    case 'bsl-video':
    case 'web-form':
      return channel.address;
  }
}
