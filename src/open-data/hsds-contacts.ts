import { formatDay } from '../time/days.ts';
import type { Channel, Helpline } from '../helplines/schema.ts';
import { describeHours } from '../helplines/describe-hours.ts';
import type { WholeService } from './hsds-schema.ts';

/** The words under "contact" in content/interface.yaml that the feed uses. */
export type FeedWords = Parameters<typeof describeHours>[1] & {
  readonly tellsOthers: string;
  readonly ask: string;
};

/** What the feed calls a channel: "phone: 0808 157 0000". */
export const channelLabel = ({ kind, address }: Channel): string => `${kind}: ${address}`;
const onWeb = ({ address }: Channel): boolean => address.startsWith('https://');
export const isEmail = ({ kind }: Channel): boolean => kind === 'email';

const phoneType = ({ kind }: Channel): 'voice' | 'text' | 'textphone' =>
  kind === 'relay' ? 'textphone' : kind === 'text' || kind === 'whatsapp' ? 'text' : 'voice';

function phoneInWords(channel: Channel, words: FeedWords): string {
  const { assurance, checked, checkBy } = channel.number;
  return [
    channel.how && `${channel.how}.`,
    describeHours(channel, words),
    `Number checked on ${formatDay(checked)}${assurance === 'read' ? '' : ', second-hand'};`,
    `to be checked again by ${formatDay(checkBy)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** An object with this list under this name, or without it if the list is empty. */
export const unlessEmpty = <Name extends string, Item>(name: Name, list: readonly Item[]) =>
  (list.length ? { [name]: list } : {}) as Partial<Record<Name, Item[]>>;

type ContactFields = Pick<WholeService, 'phones' | 'contacts' | 'additional_urls' | 'cost_options'>;

/**
 * The channels of a service, each under the field that HSDS has for its kind, and what they cost.
 *
 * @param own makes the id of something in this service from its name
 */
export function contactFields(
  { name, channels }: Helpline,
  words: FeedWords,
  own: (name: string) => string,
): ContactFields {
  const free = { amount: 0, currency: 'GBP' } as const;
  const phones = channels
    .filter((channel) => !onWeb(channel) && !isEmail(channel))
    .map((channel) => ({
      id: own(channelLabel(channel)),
      number: channel.address,
      type: phoneType(channel),
      description: phoneInWords(channel, words),
    }));
  const contacts = channels
    .filter(isEmail)
    .map((channel) => ({ id: own(channelLabel(channel)), name, email: channel.address }));
  const urls = channels.filter(onWeb).map((channel) => ({
    id: own(channelLabel(channel)),
    label: [channel.kind, channel.how].filter(Boolean).join(': '),
    url: channel.address,
  }));
  const costs = channels
    .filter(({ cost }) => cost !== 'unknown')
    .map((channel) => ({
      id: own(`${channelLabel(channel)}/cost`),
      option: channelLabel(channel),
      ...(channel.cost === 'free' ? free : {}),
      amount_description: channel.cost,
    }));
  return {
    ...unlessEmpty('phones', phones),
    ...unlessEmpty('contacts', contacts),
    ...unlessEmpty('additional_urls', urls),
    ...unlessEmpty('cost_options', costs),
  };
}
