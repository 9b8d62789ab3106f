/*
 * A link to a heading that is the handle of a fold opens the fold. Browsers do so by themselves
 * only for what is inside it.
 */
function openFold(): void {
  const target = document.getElementById(location.hash.slice(1));
  const fold = target?.closest('summary')?.parentElement;
  if (fold instanceof HTMLDetailsElement) fold.open = true;
}

openFold();
addEventListener('hashchange', openFold);
