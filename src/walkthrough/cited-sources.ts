import { markOverdue } from '../facts/mark-overdue.client.ts';
import { todayInLondon } from '../time/days.ts';
import type { Whole } from './whole.ts';

/**
 * A copy of the list of sources, with only those that a step cites. What may have changed since is
 * marked in both. Null where nothing is cited.
 */
export function citedSources({ page }: Whole, step: HTMLElement): HTMLElement | null {
  const list = page.querySelector<HTMLElement>('section.where');
  const cited = new Set(
    [...step.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')),
  );
  if (!list || cited.size === 0) return null;
  const sources = document.importNode(list, true);
  for (const entry of sources.querySelectorAll('li, [popover]')) {
    const ids = [entry, ...entry.querySelectorAll('[id]')].flatMap(({ id }) => id || []);
    if (ids.length > 0 && !ids.some((id) => cited.has(`#${id}`))) entry.remove();
  }
  const whole = document.createDocumentFragment();
  whole.append(step, sources);
  markOverdue(whole, todayInLondon(new Date()));
  return sources;
}
