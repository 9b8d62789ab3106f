import type { Channel } from './schema.ts';

/** The channel that reaches a service in one press: a call, or a text where it takes no calls. */
export const directChannel = <Some extends Pick<Channel, 'kind'>>(
  channels: readonly Some[],
): Some | undefined =>
  channels.find(({ kind }) => kind === 'phone') ?? channels.find(({ kind }) => kind === 'text');

const digits = (number: string): string => number.replaceAll(' ', '');

/**
 * Where a channel's link leads. Numbers are dialled as written, never turned into +44 form, because
 * a short code such as 116 123 does not work that way.
 *
 * @returns null where no link can reach it
 */
export function contactHref(channel: Pick<Channel, 'kind' | 'address'>): string | null {
  switch (channel.kind) {
    case 'phone':
    case 'relay':
      return `tel:${digits(channel.address)}`;
    case 'text':
      return `sms:${digits(channel.address)}`;
    case 'email':
      return `mailto:${channel.address}`;
    case 'whatsapp':
      // A link made from a bare number would go through WhatsApp’s own website.
      return channel.address.startsWith('https://') ? channel.address : null;
    case 'webchat':
    case 'bsl-video':
    case 'web-form':
      return channel.address;
  }
}

/** A website by its host name, which is what people recognise. */
export const hostOf = (website: string): string => new URL(website).hostname.replace('www.', '');

/** A number as written, or a website by its host name. */
export const asShown = (address: string): string =>
  address.startsWith('https://') ? hostOf(address) : address;
