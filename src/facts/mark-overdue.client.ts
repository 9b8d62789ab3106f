import { todayInLondon } from '../time/days.ts';

/**
 * Adds "It may have changed since then" to each fact whose check is overdue on the day somebody
 * reads the page: in full beside the source, and as a question mark in the text. A folded list says
 * so on its fold and stays folded: opened, it would push what people came for off the screen, on every
 * page at once, as soon as many checks are overdue. This is done in the browser because the page was
 * built on an earlier day.
 *
 * @param today the day in London, such as 2027-01-31
 */
export function markOverdue(root: ParentNode, today: string): void {
  const words = root.querySelector<HTMLElement>('[data-changed]')?.dataset['changed'];
  if (words === undefined) return;
  for (const dated of root.querySelectorAll<HTMLElement>('[data-check-by]')) {
    if ((dated.dataset['checkBy'] ?? '') >= today) continue;
    dated.parentElement?.append(noteOf(words));
    // What stands on the fold itself is seen anyway.
    if (!dated.closest('summary')) markFold(dated.closest('details'));
    const note = dated.closest('[popover]')?.id;
    if (note !== undefined) markWords(root, note, words);
    const entry = dated.closest('.where ol > li');
    if (entry) markNumbers(root, [...(entry.parentElement?.children ?? [])].indexOf(entry) + 1);
  }
}

const noteOf = (words: string): HTMLElement =>
  Object.assign(document.createElement('strong'), { textContent: ` ${words}` });

function markFold(fold: HTMLDetailsElement | null): void {
  const summary = fold?.querySelector<HTMLElement>(':scope > summary');
  const some = fold?.parentElement?.dataset['some'];
  if (!summary || some === undefined || 'old' in summary.dataset) return;
  summary.dataset['old'] = '';
  // One piece, because a fold puts its pieces side by side.
  const line = document.createElement('span');
  line.append(...summary.childNodes, '.', noteOf(some));
  summary.append(line);
}

/** What opens a note with an overdue source says so: a mark by its name, an answer's line in full. */
function markWords(root: ParentNode, note: string, words: string): void {
  const marks = root.querySelectorAll<HTMLElement>(
    `:is([popovertarget="${note}"], [href="#${note}"]):not([data-old], .note *)`,
  );
  for (const mark of marks) {
    mark.dataset['old'] = '';
    const name = mark.getAttribute('aria-label');
    if (name !== null) mark.setAttribute('aria-label', `${name}. ${words}`);
    // The link of an answer's line stands beside its button.
    else if (mark.matches('button')) mark.parentElement?.append(noteOf(words));
  }
}

/** On paper, the number of the source gets the question mark. */
function markNumbers(root: ParentNode, number: number): void {
  for (const sup of root.querySelectorAll('sup.source')) {
    if (sup.textContent === String(number)) sup.append('?');
  }
}

markOverdue(document, todayInLondon(new Date()));
