/** Takes numbers out of bytes, one after the other. */
export interface ByteReader {
  readonly byte: () => number;
  /** Seven bits a byte, low ones first; the top bit says that more follow. */
  readonly number: () => number;
  /** The place of the next byte. */
  readonly at: () => number;
}

/**
 * Reads bytes from a place on.
 *
 * @throws Error, from its functions, where the bytes end too early
 */
export function byteReader(bytes: Uint8Array, start = 0): ByteReader {
  let at = start;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new Error('The list of places is cut short.');
    at += 1;
    return value;
  };
  const number = (): number => {
    const value = byte();
    return value < 128 ? value : (value & 127) + 128 * number();
  };
  return { byte, number, at: () => at };
}

/** Whether one bit of many is set, the lowest bit of the first byte being bit 0. */
export const bitAt = (bytes: Uint8Array, bit: number): boolean =>
  (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
