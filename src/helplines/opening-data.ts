import { holidayCalendar } from '../time/bank-holidays.ts';
import { directChannel } from './contact-links.ts';
import type { OpeningWords } from './describe-opening.ts';
import { liveHours } from './open-hours.ts';
import type { Helpline } from './schema.ts';
import type { Opening } from './show-open-now.client.ts';

/**
 * What a box around these helplines holds for the script that says whether they should be open;
 * undefined where none of them has hours that change.
 */
export function openingOf(
  helplines: readonly Helpline[],
  { opening }: { readonly opening: OpeningWords },
): string | undefined {
  const changes = helplines.some((helpline) => {
    const direct = directChannel(helpline.channels);
    return direct !== undefined && liveHours(helpline, direct) !== null;
  });
  const data: Opening = { words: opening, calendar: holidayCalendar() };
  return changes ? JSON.stringify(data) : undefined;
}
