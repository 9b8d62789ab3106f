import { dayAfter } from '../time/days.ts';
import type { Channel, Helpline } from '../helplines/schema.ts';
import { describeHours } from '../helplines/describe-hours.ts';
import type { Schedule } from './hsds-schema.ts';
import { compareText } from '../text/compare.ts';

type OpeningRange = Exclude<Channel['hours'], string>[number];
type Weekday = OpeningRange['days'][number];

const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const short = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const byday = (days: readonly Weekday[], daysOn: number): string =>
  short.filter((_, at) => days.some((day) => (week.indexOf(day) + daysOn) % 7 === at)).join(',');

/** The hours from one day to another, both included. */
interface Stretch {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly hours: Channel['hours'];
  readonly usual: boolean;
}

const later = (one: string, two: string): string => (one > two ? one : two);

/**
 * In HSDS all schedules apply together and none overrides another, so the usual hours must be left out
 * wherever an exception holds. They run from the day they were checked to the day to check them again.
 */
function stretches({ hours, exceptions, times }: Channel): Stretch[] {
  // Nobody has read the hours: having no schedule means neither open nor shut.
  if (!times) return [];
  const inOrder = exceptions.toSorted((a, b) => compareText(a.from, b.from));
  let begin = times.checked;
  const begins = [begin, ...inOrder.map(({ to }) => (begin = later(begin, dayAfter(to, 1))))];
  const ends = [...inOrder.map(({ from }) => dayAfter(from, -1)), times.checkBy];
  const usual = begins
    .map((day, at) => ({
      name: at === 0 ? 'usual' : `usual ${day}`,
      from: day,
      to: ends.slice(at).reduce((least, end) => (end < least ? end : least), times.checkBy),
      hours,
      usual: true,
    }))
    .filter(({ from, to }) => from <= to);
  return [
    ...usual,
    ...inOrder.map((each) => ({ ...each, name: `days from ${each.from}`, usual: false })),
  ];
}

type Row = Pick<Schedule, 'byday' | 'opens_at' | 'closes_at'> & { readonly daysOn: 0 | 1 };

/** HSDS has no closing time on the day after, so hours after midnight get a row of their own. */
function rows(hours: Exclude<Channel['hours'], 'unknown'>): Row[] {
  if (hours === 'always') {
    return [{ byday: short.join(','), opens_at: '00:00', closes_at: '24:00', daysOn: 0 }];
  }
  return hours.flatMap(({ days, from, to }): Row[] => {
    const evening = { byday: byday(days, 0), opens_at: from, daysOn: 0 as const };
    if (to > from) return [{ ...evening, closes_at: to }];
    const night: Row = { byday: byday(days, 1), opens_at: '00:00', closes_at: to, daysOn: 1 };
    return [{ ...evening, closes_at: '24:00' }, ...(to === '00:00' ? [] : [night])];
  });
}

const whose = {
  'england-and-wales': ' of England and Wales',
  scotland: ' of Scotland',
  'northern-ireland': ' of Northern Ireland',
  unknown: '; whose is not known',
} as const;

function holidayNote(
  { hours, usual }: Stretch,
  { bankHolidays }: Channel,
  holidays: Helpline['holidays'],
): string {
  if (!usual) return '';
  if (hours === 'always' || bankHolidays === 'open') return ' Should be open on bank holidays too.';
  if (bankHolidays === 'closed') return ` Not open on bank holidays${whose[holidays]}.`;
  return ' Hours on bank holidays are not known: neither open nor shut.';
}

/**
 * When one channel should be open, as HSDS schedules (weekly, RFC 5545). Times are as clocks in London
 * show them, without an offset from UTC: London's changes twice a year, but HSDS has only fixed ones.
 *
 * @param idOf makes an id from a name that no other schedule of the channel has
 * @returns none if the hours are not known
 */
export function schedulesOf(
  channel: Channel,
  holidays: Helpline['holidays'],
  words: Parameters<typeof describeHours>[1],
  idOf: (name: string) => string,
): Schedule[] {
  return stretches(channel).flatMap((stretch) => {
    const { hours, name } = stretch;
    if (hours === 'unknown') return [];
    return rows(hours).map(({ daysOn, ...row }) => ({
      id: idOf(`${name}, ${row.byday} ${row.opens_at}`),
      freq: 'WEEKLY' as const,
      ...row,
      valid_from: dayAfter(stretch.from, daysOn),
      valid_to: dayAfter(stretch.to, daysOn),
      attending_type: `${channel.kind}: ${channel.address}`,
      description: describeHours({ ...channel, hours }, words),
      notes: `Times as clocks in London show them.${holidayNote(stretch, channel, holidays)}`,
    }));
  });
}
