// For tests: ways to be in touch that nobody has.
import type { Channel } from './helpline-rules.ts';

/** When and where something was read. */
export const checkedAtSource = {
  source: 'a-source',
  assurance: 'read',
  checked: '2026-11-22',
  checkBy: '2027-02-22',
} as const;

/** A telephone channel, free and always open. */
export const channel: Channel = {
  kind: 'phone',
  address: '0808 157 0000',
  hours: 'always',
  exceptions: [],
  bankHolidays: 'open',
  cost: 'free',
  traces: {
    bill: 'no',
    callList: 'yes',
    messages: 'no',
    recorded: 'unknown',
    anonymous: 'yes',
    silent: 'no',
  },
  number: checkedAtSource,
  times: checkedAtSource,
};

/** The same channel, if nobody could read when it is open. */
export const channelOfUnknownHours: Channel = {
  ...channel,
  hours: 'unknown',
  bankHolidays: 'unknown',
};
delete channelOfUnknownHours.times;
