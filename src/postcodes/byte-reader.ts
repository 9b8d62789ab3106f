/** Reads numbers from bytes, one after another. */
export interface ByteReader {
  readonly byte: () => number;
  /** Seven bits in each byte, the lowest first; the top bit is set if more bytes follow. */
  readonly number: () => number;
  /** The index of the next byte. */
  readonly at: () => number;
}

/**
 * Starts reading at an index.
 *
 * @throws Error from the functions it returns, if the bytes end too early
 */
export function byteReader(bytes: Uint8Array, start = 0): ByteReader {
  let at = start;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new Error('The postcode index is cut short.');
    at += 1;
    return value;
  };
  const number = (): number => {
    const value = byte();
    return value < 128 ? value : (value & 127) + 128 * number();
  };
  return { byte, number, at: () => at };
}

/** Whether a bit is set, where bit 0 is the lowest bit of the first byte. */
export const bitAt = (bytes: Uint8Array, bit: number): boolean =>
  (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;
