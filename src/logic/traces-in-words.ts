import type { Channel } from './helpline-rules.ts';

interface Words {
  readonly callList: string;
  readonly noBill: string;
  readonly sometimesBill: string;
  readonly unknownBill: string;
  readonly messages: string;
  readonly recorded: string;
  readonly history: string;
}

/** What a contact leaves behind, for the person who makes it. What is not known is said too. */
export function tracesInWords({ kind, address, traces }: Channel, words: Words): string {
  const byPhone = kind === 'phone' || kind === 'relay' || kind === 'text';
  const bill = {
    no: words.noBill,
    sometimes: words.sometimesBill,
    yes: words.sometimesBill,
    unknown: words.unknownBill,
  };
  return [
    byPhone && traces.callList !== 'no' && words.callList,
    byPhone && bill[traces.bill],
    traces.messages === 'yes' && words.messages,
    address.startsWith('https://') && words.history,
    traces.recorded === 'yes' && words.recorded,
  ]
    .filter(Boolean)
    .join(' ');
}
