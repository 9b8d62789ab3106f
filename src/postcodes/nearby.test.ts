import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearbyPlaces, type PlacedPoint } from './nearby.ts';

const at = (place: number, east: number, north: number): PlacedPoint => ({ place, east, north });

/** Whether the last two points, which are in different places, are close to each other. */
function areClose(points: readonly PlacedPoint[]): boolean {
  const [here, there] = points.slice(-2) as [PlacedPoint, PlacedPoint];
  const found = nearbyPlaces(points);
  const both = [found.get(here)?.has(there.place), found.get(there)?.has(here.place)];
  assert.equal(
    both[0] ?? false,
    both[1] ?? false,
    'if one is close to the other, the other is close to it',
  );
  return both[0] ?? false;
}

/** Three more postcodes of a point's place, at this distance in metres and away from the other. */
const crowd = (
  { place, east, north }: PlacedPoint,
  away: number,
  other: PlacedPoint,
): PlacedPoint[] => {
  const side = east > other.east ? away : -away;
  return [0, 1, 2].map((more) => at(place, east + side, north + more * 0.01));
};

test('in a town, postcodes up to 400 metres apart are close, even across the edges of squares', () => {
  for (const [east, north, close] of [
    [399, 0, true],
    [400, 0, true],
    [401, 0, false],
    [-240, -320, true],
    [-241, 320, false],
    // A street that a fixed distance of 300 metres missed.
    [313, 0, true],
  ] as const) {
    for (const start of [5600, 5950, 5999]) {
      const here = at(0, start, start);
      const there = at(1, start + east, start + north);
      const town = [...crowd(here, 40, there), ...crowd(there, 40, here), here, there];
      assert.equal(areClose(town), close, `${String(east)} ${String(north)} from ${String(start)}`);
    }
  }
});

test('where postcodes are far apart they reach further, but together never more than a kilometre', () => {
  const here = at(0, 5000, 5000);
  for (const [away, close] of [
    [600, true],
    [601, false],
  ] as const) {
    const there = at(1, 5000 + away, 5000);
    const apart = [...crowd(here, 300, there), ...crowd(there, 300, here), here, there];
    assert.equal(areClose(apart), close);
  }
  assert.equal(areClose([here, at(1, 6000, 5000)]), true);
  assert.equal(areClose([here, at(1, 6001, 5000)]), false);
});

test('postcodes in the same place are not reported as close', () => {
  assert.equal(nearbyPlaces([at(0, 10, 10), at(0, 20, 10)]).size, 0);
});
