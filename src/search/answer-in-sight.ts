/** In pixels: the exit button's bar on a phone, and the first line of an answer above it. */
const below = 100;

/**
 * Scrolls the search's field to the top of the screen if help above the results has moved the answer
 * out of sight. Does nothing for a reader who has left the field.
 */
export function answerInSight(search: ParentNode): void {
  const field = search.querySelector('input');
  const answer = search.querySelector('.search-results > .card, .nothing-found');
  if (!field || !answer || document.activeElement !== field) return;
  const height = visualViewport?.height ?? innerHeight;
  if (answer.getBoundingClientRect().top > height - below) field.scrollIntoView();
}
