/** The parts of an event that the shortcut uses. */
export interface KeyEvent {
  /** Of a key, `keydown` or `keyup`. */
  readonly type: string;
  readonly key?: string;
  /** For Shift, 1 is the left key and 2 the right one. */
  readonly location?: number;
  /** True while a key is held down, which is not a new press. */
  readonly repeat?: boolean;
}

/**
 * The shortcut for leaving: both Shift keys held down at once. Anything else that happens meanwhile,
 * such as another key or a key let go, starts it again. docs/decisions/0007-leaving.md says why it is
 * neither Shift pressed several times nor Escape.
 *
 * @returns a function to call on every key that goes down or up, and when the window loses the focus;
 *   it returns true when the second Shift key goes down
 */
export function bothShifts(): (event: KeyEvent) => boolean {
  const held = new Set<number | undefined>();
  return ({ type, key, location, repeat }) => {
    if (repeat) return false;
    if (type === 'keydown' && key === 'Shift') held.add(location);
    else held.clear();
    return held.has(1) && held.has(2);
  };
}
