import { isPaperAlone, markAncestors, printUnder } from '../site/paper-alone.client.ts';

const root = document.documentElement;

/**
 * Adds to the page's letters what only script can do: a button that prints one of them alone, and
 * paper that shows all of what was typed, however much. Everything stays in this page's memory.
 */
export function showLetters(): void {
  let heading = '';
  for (const letter of document.querySelectorAll<HTMLElement>('.letter')) {
    letter.addEventListener('input', ({ target }) => {
      keepForPaper(target);
    });
    const button = letter.nextElementSibling;
    if (!(button instanceof HTMLButtonElement)) throw new Error('A letter has no button.');
    button.hidden = false;
    button.addEventListener('click', () => {
      forget();
      heading = letter.querySelector('.paper-heading')?.textContent ?? '';
      root.toggleAttribute('data-paper-alone', true);
      markAncestors(letter);
      print();
    });
  }
  printUnder(() => (isPaperAlone() ? heading : null));
  // Some phones say that printing is over before it has begun, so what was chosen stays until
  // another fold is opened or closed.
  for (const fold of document.querySelectorAll('details')) fold.addEventListener('toggle', forget);
}

/** Goes back to printing the letters that are open. */
function forget(): void {
  if (!isPaperAlone()) return;
  root.toggleAttribute('data-paper-alone', false);
  for (const marked of document.querySelectorAll('[data-holds-paper]')) {
    marked.removeAttribute('data-holds-paper');
  }
}

/** A field on paper ends where its box ends, so a copy of its words is printed in its place. */
function keepForPaper(field: EventTarget | null): void {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') {
    // Firefox restores a box that differs from the page's HTML when a tab is copied or reopened.
    field.defaultChecked = field.checked;
    return;
  }
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const blank = field.parentElement;
  if (!blank) return;
  const written =
    blank.querySelector('.written') ??
    Object.assign(document.createElement('span'), { className: 'written' });
  written.textContent = field.value;
  field.after(written);
  blank.toggleAttribute('data-filled', field.value.trim() !== '');
}
