import { isPaperAlone, markAncestors, printUnder } from '../site/paper-alone.client.ts';

const root = document.documentElement;

/** What a reader does on the page itself, and never in the window that a browser prints from. */
const backOnThePage = ['pointerdown', 'keydown', 'input', 'toggle'];

/**
 * Adds to the page's letters what only script can do: a button that prints one of them alone, and
 * paper that shows all of what was typed, however much. Everything stays in this page's memory.
 */
export function showLetters(): void {
  for (const letter of document.querySelectorAll<HTMLElement>('.letter')) {
    letter.addEventListener('input', ({ target }) => {
      keepForPaper(target);
    });
    const button = letter.nextElementSibling;
    if (!(button instanceof HTMLButtonElement)) throw new Error('A letter has no button.');
    button.hidden = false;
    button.addEventListener('click', () => {
      printAlone(letter);
    });
  }
  printUnder(heading);
  for (const event of backOnThePage) addEventListener(event, forget, true);
}

function printAlone(letter: HTMLElement): void {
  forget();
  root.toggleAttribute('data-paper-alone', true);
  markAncestors(letter);
  const began = performance.now();
  print();
  // Where print() waits until the reader has printed, that is over now. Phones do not wait, and say
  // that it is over ("afterprint") before they draw the sheet, so there the marks stay until the
  // reader is back on the page.
  if (performance.now() - began > 1000) forget();
}

/** Goes back to printing the letters that are open. */
function forget(): void {
  if (!isPaperAlone()) return;
  root.toggleAttribute('data-paper-alone', false);
  for (const marked of document.querySelectorAll('[data-holds-paper]')) {
    marked.removeAttribute('data-holds-paper');
  }
}

/**
 * The heading of what is about to be printed: the letter alone or, from the browser's own menu, the
 * open ones. If their headings differ, that of the page, which says nothing of any of them.
 */
function heading(): string | null {
  const which = isPaperAlone() ? '[data-holds-paper]' : '.fold[open]';
  const found = document.querySelectorAll(`${which} > .letter > .paper-heading`);
  const [first, another] = new Set(Array.from(found, ({ textContent }) => textContent));
  const ofPage = document.querySelector('h1')?.textContent;
  return (another === undefined ? first : ofPage) ?? null;
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
