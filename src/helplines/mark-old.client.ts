/** What is said beside a number, or hours in words, past the day by which they had to be checked. */
export interface OldWords {
  readonly oldNumber: string;
  readonly oldHours: string;
}

/**
 * Adds a few words after each number, and after each line of hours, whose day has passed: the page
 * was built on an earlier day. Each holds its day in `data-number-by` or `data-hours-by`. What was
 * marked before is marked afresh.
 *
 * @param today the day in London, such as 2027-01-31
 */
export function markOld(root: ParentNode, today: string, { oldNumber, oldHours }: OldWords): void {
  for (const note of root.querySelectorAll('.old-note')) note.remove();
  const mark = (name: 'numberBy' | 'hoursBy', selector: string, says: string): void => {
    for (const dated of root.querySelectorAll<HTMLElement>(selector)) {
      if ((dated.dataset[name] ?? today) < today) dated.after(' ', noteOf(says));
    }
  };
  mark('numberBy', '[data-number-by]', oldNumber);
  mark('hoursBy', '[data-hours-by]', oldHours);
}

const noteOf = (says: string): HTMLElement =>
  Object.assign(document.createElement('small'), { className: 'old-note', textContent: says });
