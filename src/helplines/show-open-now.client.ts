import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import { openAt, type Hours } from './open-hours.ts';
import { describeClock, describeOpening, type OpeningWords } from './describe-opening.ts';
import { everyMinute } from '../time/every-minute.ts';

/** What the box's `data-opening` holds for this script. */
export interface Opening {
  readonly words: OpeningWords;
  readonly calendar: HolidayCalendar;
}

/**
 * Says for each line in a box whether it should be open, and what time it takes it to be: now, and
 * again every minute. Without script the hours are there in words.
 *
 * @param box an element with `data-opening`; each line has its hours in `data-hours`
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
      line.classList.toggle('is-open', openAt(now, hours, calendar) === 'open');
    }
    if (clock) clock.textContent = describeClock(now, words);
  });
}

for (const box of document.querySelectorAll<HTMLElement>('[data-opening]')) showOpenNow(box);
