/** The twenty letters that may end a postcode. C, I, K, M, O and V are never used there. */
const letters = 'ABDEFGHJLNPQRSTUWXYZ';

/** How many units a sector may have. */
export const unitsOfSector = letters.length ** 2;

/**
 * The last two letters of a postcode as a number: AA is 0, AB is 1, ZZ is 399.
 *
 * @returns null if they are not two of the twenty capital letters
 */
export function unitNumber(unit: string): number | null {
  const [row, column] = [...unit].map((letter) => letters.indexOf(letter));
  if (unit.length !== 2 || row === undefined || column === undefined) return null;
  return row < 0 || column < 0 ? null : row * letters.length + column;
}
