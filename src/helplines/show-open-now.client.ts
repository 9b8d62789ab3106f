import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import type { Hours } from './open-hours.ts';
import { describeClock, describeOpening, type Words } from './describe-opening.ts';
import { everyMinute } from '../time/every-minute.ts';

/** What the box carries for this script, beside its words. */
export interface Opening {
  readonly words: Words;
  readonly calendar: HolidayCalendar;
}

/**
 * Says of each line in a box if it should be open, and by which day and time that was reckoned:
 * now, and again each minute. The hours in words stand there without it.
 *
 * @param box an element with `data-opening`; each line's hours are in a `data-hours`
 */
export function showOpenNow(box: HTMLElement): void {
  const { words, calendar } = JSON.parse(box.dataset['opening'] ?? '') as Opening;
  const lines = [...box.querySelectorAll<HTMLElement>('[data-hours]')].map((line) => ({
    line,
    hours: JSON.parse(line.dataset['hours'] ?? '') as Hours,
  }));
  const clock = box.querySelector('[data-clock]');
  everyMinute((now) => {
    for (const { line, hours } of lines) {
      line.textContent = describeOpening(now, hours, calendar, words);
    }
    if (clock) clock.textContent = describeClock(now, words);
  });
}

for (const box of document.querySelectorAll<HTMLElement>('[data-opening]')) showOpenNow(box);
