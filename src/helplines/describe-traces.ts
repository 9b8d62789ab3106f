import type { Channel } from './schema.ts';

export interface TraceWords {
  readonly callList: string;
  readonly noBill: string;
  readonly callBill: string;
  readonly sometimesBill: string;
  readonly unknownBill: string;
  readonly messages: string;
  readonly messagesUnknown: string;
  readonly nameless: string;
  readonly namelessUnknown: string;
  readonly history: string;
  readonly recorded: string;
  readonly recordUnknown: string;
  /** What a reader can do about the traces. */
  readonly advice: string;
}

/**
 * What contacting a service leaves behind on a reader's phone or bill: every sentence that is true
 * of at least one channel, once. It says so where something is not known.
 */
export function describeTraces(
  channels: readonly Pick<Channel, 'kind' | 'traces'>[],
  words: TraceWords,
): string {
  type Traced = (typeof channels)[number];
  const any = (test: (channel: Traced) => boolean): boolean => channels.some(test);
  const phone = ({ kind }: Traced): boolean => ['phone', 'relay', 'text'].includes(kind);
  const billed = (...values: Channel['traces']['bill'][]) =>
    any((channel) => phone(channel) && values.includes(channel.traces.bill));
  const mayBeBilled = ({ traces }: Traced): boolean => ['sometimes', 'yes'].includes(traces.bill);
  return [
    any((channel) => phone(channel) && channel.traces.callList !== 'no') && words.callList,
    billed('no') && words.noBill,
    any((channel) => ['phone', 'relay'].includes(channel.kind) && mayBeBilled(channel)) &&
      words.callBill,
    any((channel) => channel.kind === 'text' && mayBeBilled(channel)) && words.sometimesBill,
    billed('unknown') && words.unknownBill,
    any(({ traces }) => traces.messages === 'yes') && words.messages,
    any(({ traces }) => traces.messages === 'unknown') && words.messagesUnknown,
    words.history,
    any(({ traces }) => traces.anonymous === 'yes') && words.nameless,
    any(({ traces }) => traces.recorded === 'yes') && words.recorded,
    channels.length > 0 &&
      channels.every(({ traces }) => traces.anonymous === 'unknown') &&
      words.namelessUnknown,
    any(({ traces }) => traces.recorded === 'unknown') && words.recordUnknown,
    words.advice,
  ]
    .filter(Boolean)
    .join(' ');
}
