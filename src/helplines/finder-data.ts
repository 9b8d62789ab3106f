import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import type { OpeningWords } from './describe-opening.ts';
import type { TraceChipWords } from './describe-traces.ts';
import type { OldWords } from './mark-old.client.ts';
import { pick } from '../text/pick.ts';
import type { Service } from './rank.ts';
import type { Helpline } from './schema.ts';

/** The words that the script of the finder puts on the page; all others are there already. */
export interface FinderWords {
  readonly found: string;
  readonly foundOne: string;
  readonly allShown: string;
  readonly dropped: string;
  readonly first: string;
  readonly next: string;
  readonly nextToWrite: string;
  readonly you: string;
  readonly openNow: string;
  readonly interpreters: string;
  readonly interpretersUnknown: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly opening: OpeningWords & OldWords;
  readonly traces: TraceChipWords;
}

/** What the finder's element holds for its script. */
export interface FinderData {
  readonly calendar: HolidayCalendar;
  readonly words: FinderWords;
}

/**
 * As much of a helpline as the ranking needs: each card holds it, so that it stands once. Its name is
 * the card's heading.
 */
export const serviceOf = (helpline: Helpline): Omit<Service, 'name'> => ({
  ...pick(helpline, 'needs', 'identities', 'nations', 'languages', 'interpreters', 'holidays'),
  channels: helpline.channels.map((channel) => ({
    ...pick(channel, 'kind', 'hours', 'exceptions', 'bankHolidays', 'traces'),
    checkBy: channel.times?.checkBy,
  })),
});
