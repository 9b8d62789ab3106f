import { holidayCalendar } from '../src/time/bank-holidays.ts';
import { londonTime, momentOf } from '../src/time/london-time.ts';
import { openAt, type Hours } from '../src/helplines/open-hours.ts';
import { describeClock, describeOpening } from '../src/helplines/describe-opening.ts';
import type { Channel, Helpline } from '../src/helplines/schema.ts';
import { wordsOf } from './site-pages.ts';

const calendar = holidayCalendar();
const words = wordsOf('opening');

const hoursOf = (channel: Channel, { holidays }: Helpline): Hours => ({
  ...channel,
  holidays,
  checkBy: channel.times?.checkBy,
});

/** What the site says, at a given moment, about one way to reach a helpline. */
export const openingAt = (moment: Date, channel: Channel, helpline: Helpline): string =>
  describeOpening(londonTime(moment), hoursOf(channel, helpline), calendar, words);

/** What the site says about the time that this was worked out for. */
export const clockAt = (moment: Date): string => describeClock(londonTime(moment), words);

/** When one way to reach a helpline shuts on a given day, or null if it does not shut. */
export function closingOn(day: string, channel: Channel, helpline: Helpline): Date | null {
  const hours = hoursOf(channel, helpline);
  let wasOpen = false;
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    const time = [Math.floor(minute / 60), minute % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
    const isOpen = openAt({ day, time }, hours, calendar) === 'open';
    if (wasOpen && !isOpen) return momentOf({ day, time })?.moment ?? null;
    wasOpen = isOpen;
  }
  return null;
}
