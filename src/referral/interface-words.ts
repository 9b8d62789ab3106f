import { words } from '../authoring/fields.ts';

/** This subject's part of content/interface.yaml. */
export const referralWords = {
  clock: words(
    'legend',
    'day',
    'time',
    'hint',
    'now',
    'open',
    'shut',
    'window',
    'windowSameDay',
    'past',
    'none',
    'decision',
    'decisionUnknown',
    'later',
  ).extend({
    faults: words('no-day', 'not-a-day', 'far-day', 'not-a-time', 'left-out-hour'),
  }),
  referral: words(
    'parentCalls',
    'otherwise',
    'mediatorCalls',
    'notLaw',
    'unconfirmed',
    'noWait',
    'still',
  ).extend({ byWhen: words('same-day', '10am-next-morning', 'none') }),
};
