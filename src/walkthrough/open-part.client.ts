/**
 * On the page with all of it, a link to a part unfolds that part and goes to it, and leaves the
 * address alone: it would show which answer was pressed.
 */
export function openParts(): void {
  const unfold = (hash: string): HTMLElement | null => {
    const heading = document.getElementById(hash.slice(1));
    const part = heading?.closest<HTMLDetailsElement>('[data-whole] details');
    if (part) part.open = true;
    return part?.querySelector('summary') ?? null;
  };
  unfold(location.hash)?.scrollIntoView();
  document.querySelector('[data-whole]')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#at-"]') : null;
    const summary = link ? unfold(link.getAttribute('href') ?? '') : null;
    if (!summary) return;
    event.preventDefault();
    summary.scrollIntoView();
    summary.focus({ preventScroll: true });
  });
}
