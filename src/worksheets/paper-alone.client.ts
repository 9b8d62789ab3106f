// Printing one paper of a page, with nothing else: see paper-alone.css.

const root = document.documentElement;

/** Whether the page has a paper to print: then only that is printed. */
export const isPaperAlone = (): boolean => root.hasAttribute('data-paper-alone');

/**
 * Browsers print the title in the margin and name a saved file after it, so it must be quiet.
 *
 * @param heading the heading of the paper that is about to be printed
 */
export function printUnder(heading: () => string): void {
  const { title } = document;
  addEventListener('beforeprint', () => {
    if (isPaperAlone()) document.title = heading();
  });
  addEventListener('afterprint', () => (document.title = title));
}

/** Tells paper-alone.css which elements around the paper must stay when it is printed alone. */
export function markAncestors(paper: HTMLElement): void {
  for (let at = paper.parentElement; at && at !== root; at = at.parentElement) {
    at.toggleAttribute('data-holds-paper', true);
  }
}
