/** The share of the screen that should be free below a field for its answer. */
const roomForAnswer = 0.4;

/**
 * Scrolls a field to the top of the screen if its answer would be out of sight below it, as on a
 * phone with the keyboard open. Does nothing if there is enough room.
 */
export function makeRoomBelow(field: Element | null): void {
  if (!field) return;
  const height = visualViewport?.height ?? innerHeight;
  const { bottom } = field.getBoundingClientRect();
  if (height - bottom < height * roomForAnswer) field.scrollIntoView();
}
