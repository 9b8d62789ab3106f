import { formatWeekday, weekdays } from '../time/days.ts';
import type { Channel } from './schema.ts';
import { formatTime } from '../time/format-time.ts';
import { isEnglishSite } from '../text/site-locale.ts';

type OpeningRange = Exclude<Channel['hours'], string>[number];

function daysInWords(days: OpeningRange['days']): string {
  const order = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  // 1 January 2024 was a Monday.
  const names = order.map((at) => formatWeekday(`2024-01-0${String(at + 1)}`));
  const [first = 0, last = 0] = [order[0], order.at(-1)];
  const inARow = names.length > 2 && last - first === names.length - 1;
  // A dash and a comma are the same in every language.
  if (!isEnglishSite()) return inARow ? `${names[0]}–${names.at(-1)}` : names.join(', ');
  if (names.length === 7) return 'every day';
  if (inARow) return `${names[0]} to ${names.at(-1)}`;
  return names.join(' and ');
}

/** The words around hours on a chip, which has room for only a few. */
export interface BriefHoursWords {
  readonly atAnyHour: string;
  readonly hoursUnknown: string;
}

/**
 * When a channel should be open, in as few words as there are: "Monday to Friday, 9am to 5pm".
 * London time.
 */
export const briefHours = (
  { hours }: Pick<Channel, 'hours'>,
  { atAnyHour, hoursUnknown }: BriefHoursWords,
): string =>
  hours === 'always' ? atAnyHour : hours === 'unknown' ? hoursUnknown : rangesInWords(hours);

const rangesInWords = (hours: readonly OpeningRange[]): string =>
  hours
    .map(({ days, from, to }) => {
      const [opens, shuts] = [formatTime(from), formatTime(to)];
      const times = isEnglishSite() ? `${opens} to ${shuts}` : `${opens}–${shuts}`;
      return `${daysInWords(days)}, ${times}`;
    })
    .join('; ');

export interface HoursWords {
  readonly open: string;
  readonly always: string;
  readonly unknownHours: string;
  readonly free: string;
  readonly bankHolidays: Readonly<Record<'closed' | 'unknown', string>>;
}

/**
 * When a channel should be open, and whether it is free, in words: "Should be open Monday to
 * Friday, 9am to 5pm. Not on bank holidays. Free." London time.
 */
export function describeHours(
  { hours, bankHolidays, cost }: Pick<Channel, 'hours' | 'bankHolidays' | 'cost'>,
  words: HoursWords,
): string {
  const price = cost === 'free' ? ` ${words.free}` : '';
  if (hours === 'unknown') return words.unknownHours + price;
  if (hours === 'always') return `${words.always}.${price}`;
  const holidays = bankHolidays === 'open' ? '' : ` ${words.bankHolidays[bankHolidays]}`;
  return `${words.open} ${rangesInWords(hours)}.${holidays}${price}`;
}
