import { londonTime } from '../time/london-time.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import { firstToCall, type WhenToCall } from './first-to-call.ts';

/** What an element around the numbers of a council holds for this script in `data-calls`. */
export interface CallsNow extends WhenToCall {
  readonly calendar: HolidayCalendar;
}

/**
 * Puts the number for this hour first. It happens once, when the page opens: a number must not move
 * under somebody's finger. Without script the one for the day comes first.
 *
 * @param box an element with `data-calls`, whose children have their `data-when`
 */
export function callNow(box: HTMLElement, now: Date): void {
  const { calendar, ...known } = JSON.parse(box.dataset['calls'] ?? '') as CallsNow;
  const first = firstToCall(known, londonTime(now), calendar);
  const call = box.querySelector<HTMLElement>(`[data-when="${first}"]`);
  if (!call) return;
  box.prepend(call);
  const chip = call.querySelector<HTMLElement>('.try-now');
  if (chip) chip.hidden = false;
}

for (const box of document.querySelectorAll<HTMLElement>('[data-calls]')) callNow(box, new Date());
