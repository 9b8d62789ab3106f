import { todayInLondon } from '../time/days.ts';

/**
 * Adds "It may have changed since then" to each fact whose check is overdue on the day somebody
 * reads the page: in full in the list of sources, and as a question mark in the text. This is done
 * in the browser because the page was built on an earlier day.
 *
 * @param today the day in London, such as 2027-01-31
 */
export function markOverdue(root: ParentNode, today: string): void {
  const words = root.querySelector<HTMLElement>('[data-changed]')?.dataset['changed'];
  if (words === undefined) return;
  for (const dated of root.querySelectorAll<HTMLElement>('[data-check-by]')) {
    if ((dated.dataset['checkBy'] ?? '') >= today) continue;
    const note = document.createElement('strong');
    note.textContent = ` ${words}`;
    if (dated instanceof HTMLAnchorElement) {
      dated.setAttribute('aria-label', `${dated.getAttribute('aria-label') ?? ''}. ${words}`);
      dated.append('?');
    } else {
      dated.parentElement?.append(note);
      // A folded list must not hide the warning.
      dated.closest('details')?.setAttribute('open', '');
    }
  }
}

markOverdue(document, todayInLondon(new Date()));
