import { encode } from 'uqr';

/** A square code that a phone's camera reads, ready to be drawn. */
export interface ScanCode {
  /** How many small squares it is wide, without the white around it. */
  readonly size: number;
  /** Its dark squares as the path of an SVG, each small square one unit. */
  readonly path: string;
}

/** The most that fits where each small square of a 20 mm code is 0.35 mm: four dots at 300 dpi. */
const mostBytes = 119;

/**
 * The QR code of an address. A third of it may be lost (error correction H), because paper in a
 * pocket wears. The white around it is left to whoever draws it: four small squares at least.
 *
 * @param address a whole web address
 * @throws RangeError when it is too long to be printed 20 mm wide
 */
export function qrCode(address: string): ScanCode {
  const bytes = new TextEncoder().encode(address).length;
  if (bytes > mostBytes) {
    throw new RangeError(
      `${address} is too long for a printed code: ${String(bytes)} letters, at most ${String(mostBytes)}.`,
    );
  }
  const { data, size } = encode(address, { ecc: 'H', border: 0 });
  return { size, path: data.map(rowPath).join('') };
}

/** Squares side by side are drawn as one, so that no light shows between them. */
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
