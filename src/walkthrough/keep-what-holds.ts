import type { Flow } from './schema.ts';
import { holds, labelOf, type Place } from './trail.ts';

const marksOf = (element: HTMLElement): string[] => (element.dataset['if'] ?? '').split(' ');

/**
 * Takes away what does not hold for a reader's answers. What is left says for whom it holds only
 * where the reader was not sure, and above sentences no label stands twice in a row.
 */
export function keepWhatHolds(
  root: HTMLElement,
  { marks, open }: Pick<Place, 'marks' | 'open'>,
  words: Pick<Flow, 'marks'>,
): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-if]')) {
    const label = part.querySelector<HTMLElement>('.walk-label');
    const named = marksOf(part);
    if (!holds({ if: named }, marks)) {
      part.remove();
      continue;
    }
    const still = labelOf(
      words,
      named.filter((mark) => open.has(mark)),
    );
    // Of sentences, one label can stand for what follows it; whom to call is labelled one by one.
    const group = part instanceof HTMLDivElement ? part.previousElementSibling : null;
    const before = group?.querySelector('.walk-label')?.textContent;
    if (still === '' || `${still}:` === before) label?.remove();
    else if (label) label.textContent = `${still}:`;
  }
}
