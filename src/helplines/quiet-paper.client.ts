import { printUnder } from '../site/paper-alone.client.ts';

/**
 * For a page on which even an opened fold would tell something: while it is printed it is called by
 * the paper's heading, and when it is left its folds are shut, so that Back, which may bring the
 * page back as it was, shows none of them open.
 *
 * @param heading the heading of src/helplines/QuietPaper.astro
 */
export function leaveNoSign(heading: string): void {
  printUnder(() => heading);
  addEventListener('pagehide', () => {
    for (const fold of document.querySelectorAll('main details')) fold.removeAttribute('open');
  });
}
