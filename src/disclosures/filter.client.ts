import { countLabel, type CountWords } from '../text/count-label.ts';
import { makeRoomBelow } from '../site/room-below.ts';
import { findSayings } from './find-sayings.ts';

interface Words extends CountWords {
  readonly nearest: string;
}

/**
 * Puts a field above the disclosures that filters them. What is typed stays in this page's memory.
 * The only one left opens by itself. Where nothing is found, the field leads on to other help.
 *
 * @param list the element around them, which begins with the template of the field
 */
export function filterDisclosures(list: HTMLElement): void {
  const template = list.querySelector('template');
  const field = template?.content.cloneNode(true) as DocumentFragment | undefined;
  const input = field?.querySelector('input');
  const status = field?.querySelector<HTMLElement>('[role="status"]');
  const elsewhere = field?.querySelector<HTMLElement>('.rows');
  if (!template || !field || !input || !status || !elsewhere) return;
  const words = JSON.parse(status.dataset['words'] ?? '') as Words;
  const entries = [...list.querySelectorAll('details')];
  const wordsToMatch = (entry: HTMLDetailsElement): string =>
    `${entry.querySelector('summary')?.textContent ?? ''} ${entry.dataset['words'] ?? ''}`;
  template.replaceWith(field);

  input.addEventListener('input', () => {
    const { found, hasAll } = findSayings(entries, input.value, wordsToMatch);
    const isEmpty = input.value.trim() === '';
    for (const entry of entries) {
      entry.hidden = !found.includes(entry);
      entry.open = !isEmpty && found.length === 1 && found.includes(entry);
    }
    for (const band of list.querySelectorAll<HTMLElement>('section')) {
      band.hidden = !band.querySelector('details:not([hidden])');
    }
    const count = found.length > 0 && !hasAll ? words.nearest : countLabel(found.length, words);
    const said = isEmpty ? '' : count;
    // Setting the same text again would make a screen reader repeat it.
    if (status.textContent !== said) status.textContent = said;
    elsewhere.hidden = found.length > 0;
    makeRoomBelow(input.closest('.field'));
  });
}
