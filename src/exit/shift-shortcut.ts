/** The parts of a key event that the shortcut looks at. */
export interface KeyPress {
  readonly key: string;
  /** True while a key is held down: that is no new press. */
  readonly repeat: boolean;
  /** Milliseconds since any fixed moment. */
  readonly timeStamp: number;
}

/** How long three presses may take, in milliseconds. */
const within = 2000;

/**
 * The shortcut: Shift three times within two seconds. Either Shift counts; any other key starts
 * the count again. Not Escape: a fourth press of that would stop the very page it leads to.
 *
 * @returns a function that is told of every key press, and answers whether it was the third
 */
export function shiftShortcut(): (press: KeyPress) => boolean {
  let presses: number[] = [];
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return false;
    presses = key === 'Shift' ? [...presses, timeStamp].slice(-3) : [];
    const [first = 0] = presses;
    return presses.length === 3 && timeStamp - first <= within;
  };
}
