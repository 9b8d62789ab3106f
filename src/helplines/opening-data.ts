import { holidayCalendar } from '../time/bank-holidays.ts';
import { directChannel } from './contact-links.ts';
import { liveHours } from './open-hours.ts';
import type { Reached } from './schema.ts';
import type { Opening } from './show-open-now.client.ts';

/** Whether any of these opens and shuts, so that it matters which time it is. */
export const openAndShut = (helplines: readonly Pick<Reached, 'channels'>[]): boolean =>
  helplines.some((helpline) => {
    const hours = directChannel(helpline.channels)?.hours;
    return hours !== undefined && typeof hours !== 'string';
  });

/**
 * What a box around these helplines holds for the script that says whether they should be open;
 * undefined where nobody knows the hours of any.
 */
export function openingOf(
  helplines: readonly Pick<Reached, 'channels' | 'holidays'>[],
  { opening }: { readonly opening: Opening['words'] },
): string | undefined {
  const followed = helplines.some((helpline) => {
    const direct = directChannel(helpline.channels);
    return direct !== undefined && liveHours(helpline, direct) !== null;
  });
  const data: Opening = { words: opening, calendar: holidayCalendar() };
  return followed ? JSON.stringify(data) : undefined;
}
