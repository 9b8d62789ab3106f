import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import { todayInLondon } from '../time/days.ts';
import type { LondonTime } from '../time/london-time.ts';
import { describeOpening } from './describe-opening.ts';
import { traceChips } from './describe-traces.ts';
import type { FinderWords } from './finder-data.ts';
import { markOld } from './mark-old.client.ts';
import { openAt } from './open-hours.ts';
import type { RankedService, Service, Wanted } from './rank.ts';

/** One rung: an item of the ladder, and what to call every minute so that its hours stay true. */
export interface Rung {
  readonly item: HTMLLIElement;
  readonly tell: (now: LondonTime) => void;
}

/** A service, and its card further down the page. */
export interface CardedService extends Service {
  readonly card: HTMLElement;
}

const chip = (says: string): HTMLSpanElement => {
  const span = document.createElement('span');
  span.className = 'chip';
  span.textContent = says;
  return span;
};

/**
 * A copy of a service's card from further down the page. Its button becomes the way that fits what
 * the reader chose: a chat, not a number, for somebody who cannot speak.
 */
export function drawRung(
  { service, channels: [best] }: RankedService<CardedService>,
  when: string,
  language: Wanted['language'],
  words: FinderWords,
  calendar: HolidayCalendar,
): Rung {
  const card = service.card.cloneNode(true) as HTMLElement;
  const name = card.querySelector('h3');
  const heading = document.createElement('h4');
  heading.textContent = service.name;
  heading.tabIndex = -1;
  name?.replaceWith(heading);

  const other = best && card.querySelector(`[data-at="${service.channels.indexOf(best)}"]`);
  const button = card.querySelector('.button');
  let chips = card.querySelector('.chips');
  if (best && other && button) {
    const way = other.cloneNode(true) as HTMLElement;
    way.className = 'button';
    way.prepend(`${words.kinds[best.kind] ?? ''}: `);
    button.replaceWith(way);
    if (!chips) {
      chips = document.createElement('p');
      chips.className = 'chips';
      way.after(chips);
    }
    chips.replaceChildren(chip(''), ...traceChips(best, words.traces).map(chip));
    // It stands in the button now.
    other.closest('li')?.remove();
  }
  // What stands in the button now may have another day than what stood there before.
  markOld(card, todayInLondon(new Date()), words.opening);
  if (language === 'interpreter' && service.interpreters !== 'no') {
    const spoken = document.createElement('p');
    spoken.textContent =
      service.interpreters === 'yes' ? words.interpreters : words.interpretersUnknown;
    card.querySelector('.fold')?.before(spoken);
  }

  const item = document.createElement('li');
  const rungWhen = document.createElement('p');
  rungWhen.className = 'ladder-when';
  rungWhen.textContent = when;
  item.append(rungWhen, card);

  const status = chips?.querySelector('.chip');
  return {
    item,
    tell(now) {
      if (!best || !status) return;
      const hours = { ...best, holidays: service.holidays };
      status.textContent = describeOpening(now, hours, calendar, words.opening);
      status.classList.toggle('is-open', openAt(now, hours, calendar) === 'open');
    },
  };
}
