/** The parts of a key event that the shortcut uses. */
export interface KeyPress {
  readonly key: string;
  /** True while a key is held down, which is not a new press. */
  readonly repeat: boolean;
  /** In milliseconds since any fixed moment. */
  readonly timeStamp: number;
}

/** How long three presses may take, in milliseconds. */
const timeLimit = 2000;

/**
 * The shortcut for leaving: pressing Shift three times within two seconds. Either Shift key counts,
 * and any other key starts the count again. It is not Escape, because a fourth press of that would
 * stop the other site from loading.
 *
 * @returns a function to call on every key press; it returns true on the third press of Shift
 */
export function shiftShortcut(): (press: KeyPress) => boolean {
  let presses: number[] = [];
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return false;
    presses = key === 'Shift' ? [...presses, timeStamp].slice(-3) : [];
    const [first = 0] = presses;
    return presses.length === 3 && timeStamp - first <= timeLimit;
  };
}
