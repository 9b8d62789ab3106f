import { todayInLondon } from '../time/days.ts';

/**
 * Says "It may have changed since then" beside each fact whose check is overdue on the day a
 * reader reads it: in the list of sources, and as a mark beside the number in the text. The page
 * itself was built earlier and cannot know.
 *
 * @param today a day such as 2027-01-31, in London
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
      // A list that is folded must not hide it.
      dated.closest('details')?.setAttribute('open', '');
    }
  }
}

markOverdue(document, todayInLondon(new Date()));
