/**
 * Opens the fold that a link leads to: its heading is always in sight, but what belongs to it is
 * folded. Browsers do so by themselves only for what is inside.
 */
function openFold(): void {
  const id = location.hash.slice(1);
  const fold = id === '' ? null : document.getElementById(id)?.closest('summary')?.parentElement;
  if (!(fold instanceof HTMLDetailsElement)) return;
  fold.open = true;
  fold.scrollIntoView();
}

addEventListener('hashchange', openFold);
openFold();
