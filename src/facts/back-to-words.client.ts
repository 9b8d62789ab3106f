/*
 * Where a browser cannot open a note in place, a mark is a link to the note, and the note has a link
 * back. Several marks may lead to one note, so this remembers which was pressed. Without script the
 * link leads to the first of them.
 */
let pressed: Element | undefined;

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.matches('[href^="#from-"]')) pressed = link;
  else if (link?.matches('[href^="#at-from-"]') && pressed?.isConnected) {
    event.preventDefault();
    pressed.scrollIntoView({ block: 'center' });
    if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: true });
  }
});

// Paper shows the whole list. Newer browsers need no help: see src/styles/print.css.
addEventListener('beforeprint', () => {
  document.querySelector('.where > details')?.setAttribute('open', '');
});
