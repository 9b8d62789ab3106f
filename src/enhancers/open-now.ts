import type { HolidayCalendar } from '../logic/holiday-calendar.ts';
import type { LondonTime } from '../logic/london-time.ts';
import type { Hours } from '../logic/open-hours.ts';
import { clockInWords, openingInWords, type Words } from '../logic/opening-in-words.ts';
import { eachMinute } from './each-minute.ts';

/** What the box carries for this script, beside its words. */
export interface Opening {
  readonly words: Words;
  readonly calendar: HolidayCalendar;
}

/**
 * Says of each line in a box if it should be open at this minute, and by which day and time that
 * was reckoned. The hours in words stand there without it.
 *
 * @param box an element with `data-opening`; each line's hours are in a `data-hours`
 */
export function sayWhatIsOpen(box: HTMLElement, now: LondonTime): void {
  const { words, calendar } = JSON.parse(box.dataset['opening'] ?? '') as Opening;
  for (const line of box.querySelectorAll<HTMLElement>('[data-hours]')) {
    const hours = JSON.parse(line.dataset['hours'] ?? '') as Hours;
    line.textContent = openingInWords(now, hours, calendar, words);
  }
  const clock = box.querySelector('[data-clock]');
  if (clock) clock.textContent = clockInWords(now, words);
}

for (const box of document.querySelectorAll<HTMLElement>('[data-opening]')) {
  eachMinute((now) => sayWhatIsOpen(box, now));
}
