/** Two postcodes nearer than this, in metres, are close by. */
export const closeBy = 300;

/** A postcode on the National Grid, in metres, and the number of its place. */
export interface PlacedPoint {
  readonly place: number;
  readonly east: number;
  readonly north: number;
}

const squareName = (column: number, row: number): number => column * 10_000 + row;
const steps = [-1, 0, 1];

/**
 * For each point that has a point of another place within 300 metres, which places those are.
 * It asks each pair of points in neighbouring squares once for either side.
 */
export function closePlaces<Point extends PlacedPoint>(
  points: Iterable<Point>,
): Map<Point, ReadonlySet<number>> {
  // Squares of 300 m: whatever is close by lies in a point's own square or the eight around it.
  const squares = new Map<number, Point[]>();
  for (const point of points) {
    const name = squareName(Math.floor(point.east / closeBy), Math.floor(point.north / closeBy));
    const square = squares.get(name);
    if (square) square.push(point);
    else squares.set(name, [point]);
  }
  const found = new Map<Point, Set<number>>();
  for (const [name, square] of squares) {
    const around = steps.flatMap((column) =>
      steps.flatMap((row) => squares.get(name + squareName(column, row)) ?? []),
    );
    if (around.every(({ place }) => place === around[0]?.place)) continue;
    for (const point of square) {
      for (const other of around) {
        const away = (point.east - other.east) ** 2 + (point.north - other.north) ** 2;
        if (other.place === point.place || away > closeBy ** 2) continue;
        const places = found.get(point) ?? new Set();
        found.set(point, places.add(other.place));
      }
    }
  }
  return found;
}
