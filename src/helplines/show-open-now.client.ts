import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import { areOld, openAt, type Hours } from './open-hours.ts';
import { describeClock, describeOpening, type OpeningWords } from './describe-opening.ts';
import { markOld, type OldWords } from './mark-old.client.ts';
import { todayInLondon } from '../time/days.ts';
import { everyMinute } from '../time/every-minute.ts';

/** What the box's `data-opening` holds for this script. */
export interface Opening {
  readonly words: OpeningWords & OldWords;
  readonly calendar: HolidayCalendar;
}

/**
 * Says for each line in a box whether it should be open, and what time it takes it to be: now, and
 * again every minute. Without script the hours are there in words; those of a line that never shuts
 * stay as they are until the day by which they had to be checked.
 *
 * @param box an element with `data-opening`; each line has its hours in `data-hours`
 */
export function showOpenNow(box: HTMLElement): void {
  const { words, calendar } = JSON.parse(box.dataset['opening'] ?? '') as Opening;
  const lines = [...box.querySelectorAll<HTMLElement>('[data-hours]')].map((line) => ({
    line,
    hours: JSON.parse(line.dataset['hours'] ?? '') as Hours,
    written: line.textContent,
  }));
  const clock = box.querySelector('[data-clock]');
  everyMinute((now) => {
    for (const { line, hours, written } of lines) {
      const stays = hours.hours === 'always' && hours.exceptions.length === 0;
      line.textContent =
        stays && !areOld(hours, now.day) ? written : describeOpening(now, hours, calendar, words);
      line.dataset['told'] = '';
      line.classList.toggle('is-open', openAt(now, hours, calendar) === 'open');
    }
    if (clock) clock.textContent = describeClock(now, words);
  });
}

const boxes = [...document.querySelectorAll<HTMLElement>('[data-opening]')];
for (const box of boxes) showOpenNow(box);
// A number has the same words wherever it stands on the page.
const opening = boxes[0]?.dataset['opening'];
if (opening !== undefined) {
  markOld(document, todayInLondon(new Date()), (JSON.parse(opening) as Opening).words);
}
