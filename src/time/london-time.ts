import { todayInLondon } from './days.ts';

/** What clocks in London show: a day such as `2026-12-24` and a time such as `15:00`. */
export interface LondonTime {
  readonly day: string;
  readonly time: string;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
});

/** What clocks in London show at a moment, whatever the device's own zone. */
export const londonTime = (moment: Date): LondonTime => ({
  day: todayInLondon(moment),
  time: clock.format(moment),
});

/**
 * The moment at which clocks in London show a time. When they are put back, one hour comes
 * twice; the first is meant.
 *
 * @returns the moment and its distance from UTC in minutes; null for the hour that is left out
 *   when clocks are put forward
 */
export function momentOf({ day, time }: LondonTime): { moment: Date; offset: 0 | 60 } | null {
  // Summer time first: of an hour that comes twice, it is the earlier.
  for (const offset of [60, 0] as const) {
    const moment = new Date(Date.parse(`${day}T${time}:00Z`) - offset * 60_000);
    const shown = londonTime(moment);
    if (shown.day === day && shown.time === time) return { moment, offset };
  }
  return null;
}

/** A time in London as a `<time datetime>` wants it: `2026-12-25T10:00+00:00`. */
export function withOffset(at: LondonTime): string {
  const offset = momentOf(at)?.offset ?? 0;
  return `${at.day}T${at.time}+0${String(offset / 60)}:00`;
}
