/*
 * Where a browser cannot open a note in place, a mark is a link to the note, and the note has a link
 * back. Several marks may lead to one note, so this remembers which was pressed. Without script the
 * link leads to the first of them.
 */
let pressed: HTMLAnchorElement | null = null;

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.hash.startsWith('#from-')) pressed = link;
  else if (link?.className === 'back' && pressed?.isConnected) {
    event.preventDefault();
    pressed.focus();
  }
});
