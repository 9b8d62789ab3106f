import { todayInLondon } from './days.ts';

/** The date and time in London: a day such as `2026-12-24` and a time such as `15:00`. */
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

/** The date and time in London at a moment, whatever the device's own time zone. */
export const londonTime = (moment: Date): LondonTime => ({
  day: todayInLondon(moment),
  time: clock.format(moment),
});

/**
 * The moment at which it is a given date and time in London. When the clocks go back, one hour
 * happens twice, and this gives the first.
 *
 * @returns the moment and its offset from UTC in minutes; null for a time in the hour that is
 *   skipped when the clocks go forward
 */
export function momentOf({ day, time }: LondonTime): { moment: Date; offset: 0 | 60 } | null {
  // Summer time is tried first, because a repeated hour happens in summer time first.
  for (const offset of [60, 0] as const) {
    const moment = new Date(Date.parse(`${day}T${time}:00Z`) - offset * 60_000);
    const shown = londonTime(moment);
    if (shown.day === day && shown.time === time) return { moment, offset };
  }
  return null;
}

/** A time in London in the form for `<time datetime>`: `2026-12-25T10:00+00:00`. */
export function withOffset(at: LondonTime): string {
  const offset = momentOf(at)?.offset ?? 0;
  return `${at.day}T${at.time}+0${String(offset / 60)}:00`;
}
