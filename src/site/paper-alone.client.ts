// Printing one paper of a page, with nothing else: see paper-alone.css.

const root = document.documentElement;

/** Whether the page has a paper to print: then only that is printed. */
export const isPaperAlone = (): boolean => root.hasAttribute('data-paper-alone');

/**
 * Gives the page another title while it is printed. Browsers print the title in the margin and name
 * a saved file after it, so it must be quiet.
 *
 * @param heading the heading of the paper that is about to be printed; null if the page prints as
 *   itself
 */
export function printUnder(heading: () => string | null): void {
  const { title } = document;
  addEventListener('beforeprint', () => {
    const quiet = heading();
    if (quiet !== null) document.title = quiet;
  });
  addEventListener('afterprint', () => (document.title = title));
}

/** Tells paper-alone.css which elements around the paper must stay when it is printed alone. */
export function markAncestors(paper: HTMLElement): void {
  for (let at = paper.parentElement; at && at !== root; at = at.parentElement) {
    at.toggleAttribute('data-holds-paper', true);
  }
}
