/**
 * Removes what other sites add to our addresses to track who shared a link: everything after the
 * path, except the id of a place on this page. A page that is only passed through keeps no id
 * either. What is removed is compared with ids and goes nowhere else.
 */
const longestId = 100;

/** The place on this page that a fragment names; null for anything else, however long or odd. */
function placeNamed(fragment: string): Element | null {
  if (fragment.length > longestId) return null;
  try {
    return document.getElementById(decodeURIComponent(fragment));
  } catch {
    // Not valid percent-encoding.
    return null;
  }
}

/** Folds away the parts that are only about the other nation, and says so at the top. */
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
  // Somebody may have followed a link to a place that is folded away.
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
