/**
 * A postcode's point is the middle of its addresses. How far those reach is estimated from how far
 * apart postcodes are nearby: as far as the third nearest one. A fixed 300 m missed a street that
 * two councils share, whose postcodes are 313 m apart; in the country they are much further apart.
 */
const neighbours = 3;
/** The least and the most that a postcode is assumed to reach, in metres. */
const reaches = { least: 200, most: 500 } as const;
/** Postcodes further apart than this, in metres, are never close. */
const squareSize = 2 * reaches.most;

/** A postcode's position on the National Grid, in metres, and the number of its place. */
export interface PlacedPoint {
  readonly place: number;
  readonly east: number;
  readonly north: number;
}

const squareKey = (column: number, row: number): number => column * 10_000 + row;
const steps = [-1, 0, 1];

/**
 * For each point that is close to points of other places, the numbers of those places. Two points
 * are close if what they reach together is at least the distance between them. Only pairs in
 * neighbouring squares are compared, once from each side.
 */
export function nearbyPlaces<Point extends PlacedPoint>(
  points: Iterable<Point>,
): Map<Point, ReadonlySet<number>> {
  // Every close point is in the point's own square or in one of the eight around it.
  const squares = new Map<number, Point[]>();
  for (const point of points) {
    const name = squareKey(
      Math.floor(point.east / squareSize),
      Math.floor(point.north / squareSize),
    );
    const within = squares.get(name);
    if (within) within.push(point);
    else squares.set(name, [point]);
  }
  const pointsAround = (name: number): Point[] =>
    steps.flatMap((column) =>
      steps.flatMap((row) => squares.get(name + squareKey(column, row)) ?? []),
    );
  const reached = new Map<Point, number>();
  const reachOf = (point: Point): number => {
    const known = reached.get(point);
    if (known !== undefined) return known;
    const name = squareKey(
      Math.floor(point.east / squareSize),
      Math.floor(point.north / squareSize),
    );
    const reach = reachAmong(point, pointsAround(name));
    reached.set(point, reach);
    return reach;
  };
  const found = new Map<Point, Set<number>>();
  for (const [name, own] of squares) {
    const around = pointsAround(name);
    if (around.every(({ place }) => place === around[0]?.place)) continue;
    for (const point of own) {
      for (const other of around) {
        if (other.place === point.place) continue;
        const away = Math.hypot(point.east - other.east, point.north - other.north);
        if (away > squareSize || away > reachOf(point) + reachOf(other)) continue;
        const places = found.get(point) ?? new Set();
        found.set(point, places.add(other.place));
      }
    }
  }
  return found;
}

/** How far a postcode's addresses are assumed to reach from its point, in metres. */
function reachAmong(point: PlacedPoint, around: readonly PlacedPoint[]): number {
  const nearest: number[] = [];
  for (const other of around) {
    if (other === point) continue;
    const away = Math.hypot(point.east - other.east, point.north - other.north);
    if (nearest.length === neighbours && away >= (nearest.at(-1) ?? 0)) continue;
    nearest.push(away);
    nearest.sort((a, b) => a - b);
    nearest.length = Math.min(nearest.length, neighbours);
  }
  const third = nearest.length < neighbours ? reaches.most : (nearest.at(-1) ?? reaches.most);
  return Math.min(Math.max(third, reaches.least), reaches.most);
}
