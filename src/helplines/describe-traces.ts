import type { Channel } from './schema.ts';
import { capital } from '../text/capital.ts';

export interface TraceWords {
  readonly callList: string;
  readonly noBill: string;
  readonly callBill: string;
  readonly sometimesBill: string;
  readonly relayBill: string;
  readonly unknownBill: string;
  readonly messages: string;
  /** With {ways}, such as "Chat or a form". */
  readonly messagesUnknown: string;
  readonly or: string;
  readonly nameless: string;
  readonly recorded: string;
}

/**
 * What contacting a service leaves behind on a reader's phone or bill: every sentence that is true
 * of at least one channel, once. What nobody knows of most services /talk/ says once for all: if
 * they ask for a name, and what they write down.
 */
export function describeTraces(
  channels: readonly Pick<Channel, 'kind' | 'traces'>[],
  words: TraceWords,
  kinds: Readonly<Record<Channel['kind'], string>>,
): string {
  type Traced = (typeof channels)[number];
  const any = (test: (channel: Traced) => boolean): boolean => channels.some(test);
  const phone = ({ kind }: Traced): boolean => ['phone', 'relay', 'text'].includes(kind);
  const billed = (...values: Channel['traces']['bill'][]) =>
    any((channel) => phone(channel) && values.includes(channel.traces.bill));
  const mayBeBilled = ({ traces }: Traced): boolean => ['sometimes', 'yes'].includes(traces.bill);
  const unsure = new Set(
    channels.flatMap(({ kind, traces }) => (traces.messages === 'unknown' ? [kinds[kind]] : [])),
  );
  return [
    any((channel) => phone(channel) && channel.traces.callList !== 'no') && words.callList,
    billed('no') && words.noBill,
    any((channel) => ['phone', 'relay'].includes(channel.kind) && mayBeBilled(channel)) &&
      words.callBill,
    any((channel) => channel.kind === 'text' && mayBeBilled(channel)) && words.sometimesBill,
    any(({ kind, traces }) => kind === 'relay' && traces.bill === 'unknown') && words.relayBill,
    any(
      (channel) => phone(channel) && channel.kind !== 'relay' && channel.traces.bill === 'unknown',
    ) && words.unknownBill,
    any(({ traces }) => traces.messages === 'yes') && words.messages,
    unsure.size > 0 &&
      words.messagesUnknown.replace('{ways}', capital([...unsure].join(` ${words.or} `))),
    any(({ traces }) => traces.anonymous === 'yes') && words.nameless,
    any(({ traces }) => traces.recorded === 'yes') && words.recorded,
  ]
    .filter(Boolean)
    .join(' ');
}

export interface TraceChipWords {
  readonly onList: string;
  readonly notOnBill: string;
  readonly maybeOnBill: string;
  readonly billUnknown: string;
  readonly messagesStay: string;
  readonly messagesMayStay: string;
  readonly noName: string;
}

/** The same for one channel, on at most three chips. What is not known never reads like a "no". */
export function traceChips(
  { kind, traces }: Pick<Channel, 'kind' | 'traces'>,
  words: TraceChipWords,
): string[] {
  const { bill, callList, messages, anonymous } = traces;
  const dialled = kind === 'phone' || kind === 'relay' || kind === 'text';
  return [
    dialled && callList !== 'no' && words.onList,
    dialled &&
      {
        no: words.notOnBill,
        unknown: words.billUnknown,
        sometimes: words.maybeOnBill,
        yes: words.maybeOnBill,
      }[bill],
    messages === 'yes' && words.messagesStay,
    messages === 'unknown' && kind !== 'phone' && words.messagesMayStay,
    anonymous === 'yes' && words.noName,
  ]
    .filter((chip) => chip !== false)
    .slice(0, 3);
}
