import { openAt, type Hours } from '../helplines/open-hours.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import type { LondonTime } from '../time/london-time.ts';
import type { CalledWhen, CouncilNumber } from './numbers.ts';

/** What can be called first: a number of the council, or the line that can be called about any child. */
export type FirstToCall = CalledWhen | 'anyone';

/** What the choice between a council's numbers rests on. */
export interface WhenToCall {
  readonly numbers: readonly Pick<CouncilNumber, 'when' | 'hours'>[];
  /** Whose bank holidays the council keeps. */
  readonly holidays: Hours['holidays'];
}

/**
 * Hours in which offices are open wherever we have not read them. They begin late and end early,
 * because at the edges the number for nights is the one that somebody should answer or pass on.
 */
const usualHours: NonNullable<CouncilNumber['hours']> = [
  {
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    from: '09:00',
    to: '16:30',
  },
];

/**
 * Which number to call first at a time in London. Where the number for that time is not known, it is
 * the line for any child, and the council's other number stands below.
 */
export function firstToCall(
  { numbers, holidays }: WhenToCall,
  now: LondonTime,
  calendar: HolidayCalendar,
): FirstToCall {
  if (numbers.some(({ when }) => when === 'always')) return 'always';
  const office = numbers.find(({ when }) => when === 'office');
  const hours: Hours = {
    hours: office?.hours ?? usualHours,
    exceptions: [],
    bankHolidays: 'closed',
    holidays,
  };
  const openness = openAt(now, hours, calendar);
  const wanted = openness === 'shut' ? 'outOfHours' : 'office';
  return numbers.some(({ when }) => when === wanted) ? wanted : 'anyone';
}

/** Whose bank holidays the offices in a nation keep. */
export const holidaysIn = (nation: string): Hours['holidays'] =>
  nation === 'scotland' || nation === 'northern-ireland' ? nation : 'england-and-wales';
