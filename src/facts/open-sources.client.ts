/*
 * The number beside a statement links into the list of sources, which may be folded. Newer browsers
 * unfold it by themselves; this does it in the others.
 */
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a[href^="#source-"]') : null;
  const id = link?.getAttribute('href')?.slice(1);
  const list = id === undefined ? null : document.getElementById(id)?.closest('details');
  if (list) list.open = true;
});
