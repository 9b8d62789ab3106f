/** The parts of an event that the shortcut uses. */
export interface KeyEvent {
  /** Of a key, `keydown` or `keyup`. */
  readonly type: string;
  readonly key?: string;
  /** For Shift, 1 is the left key and 2 the right one. */
  readonly location?: number;
  /** In milliseconds since any fixed moment. */
  readonly timeStamp: number;
}

/**
 * In milliseconds. Two hands that press together are well within it. Somebody who types with both
 * hands, while a program that reads aloud keeps the letters to itself, should mostly be slower: a
 * guess from how people type, and not measured.
 */
const atOnce = 200;

/**
 * The shortcut for leaving: both Shift keys pressed at once. Anything else that happens meanwhile,
 * such as another key or a key let go, starts it again. docs/decisions/0007-leaving.md says why it is
 * neither Shift pressed several times nor Escape.
 *
 * @returns a function to call on every key that goes down or up, with null if somebody is writing, and
 *   when the window loses the focus; it returns true when the second Shift key goes down
 */
export function bothShifts(): (event: KeyEvent | null) => boolean {
  const since = new Map<number | undefined, number>();
  return (event) => {
    if (event?.type !== 'keydown' || event.key !== 'Shift') {
      since.clear();
      return false;
    }
    // A key that is held down may come again and again.
    if (since.has(event.location)) return false;
    since.set(event.location, event.timeStamp);
    const [left, right] = [since.get(1), since.get(2)];
    return left !== undefined && right !== undefined && Math.abs(left - right) <= atOnce;
  };
}
