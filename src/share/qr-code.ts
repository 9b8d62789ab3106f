import { encode } from 'uqr';

/** A QR code, ready to be drawn. */
export interface QrDrawing {
  /** Its width in small squares, without the white margin. */
  readonly size: number;
  /** Its dark squares as an SVG path, one unit for each small square. */
  readonly path: string;
}

/**
 * The most for a code 20 mm wide whose small squares are 0.35 mm: four dots of a 300 dpi printer.
 */
const mostBytes = 119;

/**
 * A short address would do with a coarser code, but across that a fold of the paper spoils the marks
 * by which a scanner counts its rows (`e2e/kits.spec.ts` folds them).
 */
const minVersion = 5;

/**
 * The QR code of an address, with the highest error correction (level H, nearly a third may be
 * unreadable), because paper wears in a pocket. Whoever draws it must leave a white margin of at
 * least four small squares.
 *
 * @param address a whole web address
 * @throws RangeError if it is too long to be printed 20 mm wide
 */
export function qrCode(address: string): QrDrawing {
  const bytes = new TextEncoder().encode(address).length;
  if (bytes > mostBytes) {
    throw new RangeError(
      `${address} is too long for a printed code: ${String(bytes)} letters, at most ${String(mostBytes)}.`,
    );
  }
  const { data, size } = encode(address, { ecc: 'H', border: 0, minVersion });
  return { size, path: data.map(rowPath).join('') };
}

/** Neighbouring squares are drawn as one, so that no gap shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    const wide = String(x + 1 - start);
    path += `M${String(start)} ${String(y)}h${wide}v1h-${wide}z`;
  }
  return path;
}
