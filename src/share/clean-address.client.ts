/**
 * Whatever a link carries after its address beyond a place on this page is wiped at once, and a
 * page that is only passed through keeps none at all. Other sites add such things to tell who sent
 * a link. It is compared with ids, and goes nowhere else.
 */
const longestId = 100;

/** An id that the page has; null for anything else, however long or odd. */
function placeNamed(fragment: string): Element | null {
  if (fragment.length > longestId) return null;
  try {
    return document.getElementById(decodeURIComponent(fragment));
  } catch {
    // Not written as an address is.
    return null;
  }
}

/** Folds what holds in the other nation only, and says so at the top. */
function foldFor(nation: string): void {
  const said = document.querySelector<HTMLElement>(`[data-made-for="${nation}"]`);
  const others = document.querySelectorAll(`[data-nation]:not([data-nation="${nation}"])`);
  if (!said || others.length === 0) return;
  unfold();
  said.hidden = false;
  for (const other of others) other.classList.add('folded');
  said.querySelector('button')?.addEventListener('click', unfold);
}

function unfold(): void {
  for (const folded of document.querySelectorAll('.folded')) folded.classList.remove('folded');
  for (const said of document.querySelectorAll<HTMLElement>('[data-made-for]')) said.hidden = true;
}

function tidy(): void {
  const fragment = location.hash.slice(1);
  const place = document.querySelector('[data-passed-through]') ? null : placeNamed(fragment);
  // A link to a place in what is folded must find it.
  if (place?.closest('.folded')) {
    unfold();
    place.scrollIntoView();
  }
  if (location.search || (fragment && !place)) {
    history.replaceState(history.state, '', location.pathname + (place ? location.hash : ''));
  }
  const [, nation] = /^for-(england|wales)$/.exec(fragment) ?? [];
  if (nation) foldFor(nation);
}

tidy();
addEventListener('hashchange', tidy);
