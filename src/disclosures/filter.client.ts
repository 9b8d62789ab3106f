import { countLabel, type CountWords } from '../text/count-label.ts';
import { filterByWords } from '../text/filter-by-words.ts';

interface Words extends CountWords {
  readonly type: string;
  readonly hint: string;
}

/**
 * Puts a field above the disclosures that filters them. What is typed stays in this page's memory.
 * Where nothing is found everything is shown, so that the page is never empty.
 *
 * @param list the element around them, with the words of the field in its `data-words`
 */
export function filterDisclosures(list: HTMLElement): void {
  const words = JSON.parse(list.dataset['words'] ?? '') as Words;
  const entries = [...list.querySelectorAll('details')];
  const wordsToMatch = (entry: HTMLDetailsElement): string =>
    `${entry.querySelector('summary')?.textContent ?? ''} ${entry.dataset['words'] ?? ''}`;

  const label = make('label', words.type);
  const hint = make('p', words.hint);
  const input = make('input', '');
  const status = make('p', '');
  label.htmlFor = input.id = 'narrow';
  hint.id = 'narrow-hint';
  input.type = 'text';
  input.autocomplete = 'off';
  input.autocapitalize = 'none';
  input.spellcheck = false;
  input.setAttribute('aria-describedby', hint.id);
  status.setAttribute('role', 'status');
  const field = make('div', '');
  field.className = 'field';
  field.append(label, hint, input, status);
  list.prepend(field);

  input.addEventListener('input', () => {
    const found = filterByWords(entries, input.value, wordsToMatch);
    const shown = found.length > 0 ? found : entries;
    for (const entry of entries) entry.hidden = !shown.includes(entry);
    for (const band of list.querySelectorAll<HTMLElement>('section')) {
      band.hidden = !band.querySelector('details:not([hidden])');
    }
    status.textContent = input.value.trim() === '' ? '' : countLabel(found.length, words);
  });
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
