/** How much of the screen an answer should have below its field. */
const room = 0.4;

/**
 * Brings a field to the top of the screen where its answer would be out of sight below it, as on a
 * phone with its keyboard open. It moves nothing where there is room.
 */
export function makeRoomBelow(field: Element): void {
  const height = visualViewport?.height ?? innerHeight;
  const { bottom } = field.getBoundingClientRect();
  if (height - bottom < height * room) field.scrollIntoView();
}
