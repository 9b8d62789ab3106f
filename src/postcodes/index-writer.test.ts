import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { opened, unitOf } from '../fixtures/places.ts';
import type { PlacedPostcode } from './sectors.ts';

const somePostcodes = fc.uniqueArray(
  fc.record({
    outward: fc.constantFrom('ZZ1', 'ZZ1A', 'ZZ9', 'ZZ10', 'Y1', 'Y1W', 'YZ99'),
    sector: fc.integer({ min: 0, max: 9 }),
    unit: fc.oneof(fc.integer({ min: 0, max: 399 }), fc.constantFrom(0, 1, 2, 3, 398, 399)),
    place: fc.constantFrom('north', 'south', 'east', 'west 2027-04-01=east', 'far'),
    east: fc.integer({ min: 0, max: 3200 }),
    north: fc.integer({ min: 0, max: 3200 }),
  }),
  {
    selector: ({ outward, sector, unit }) => `${outward} ${String(sector)} ${String(unit)}`,
    minLength: 1,
    maxLength: 120,
    size: 'max',
  },
);
const sorted = (places: Iterable<string>): string[] => [...new Set(places)].sort();

test('everything that is written is found again, and nothing else', () => {
  fc.assert(
    fc.property(somePostcodes, (postcodes) => {
      const { lookUp } = opened(postcodes);
      const placed = postcodes.filter(({ east }) => east > 0);
      const apart = (a: PlacedPostcode, b: PlacedPostcode): number =>
        Math.hypot(a.east - b.east, a.north - b.north);
      // The distance to the third nearest postcode, but at least 200 metres and at most 500.
      const reachOf = (one: PlacedPostcode): number => {
        const away = placed.filter((other) => other !== one).map((other) => apart(one, other));
        return Math.min(Math.max(away.sort((x, y) => x - y)[2] ?? 500, 200), 500);
      };
      const reaches = new Map<PlacedPostcode, number>(placed.map((one) => [one, reachOf(one)]));
      const closeTo = (one: PlacedPostcode): string[] =>
        placed
          .filter((other) => one.east > 0 && other.place !== one.place)
          .filter(
            (other) => apart(one, other) <= (reaches.get(one) ?? 0) + (reaches.get(other) ?? 0),
          )
          .map(({ place }) => place);
      for (const one of postcodes) {
        const inOutward = postcodes.filter(({ outward }) => outward === one.outward);
        const inSector = inOutward.filter(({ sector }) => sector === one.sector);
        const own = sorted(inSector.map(({ place }) => place));
        const near = sorted(inSector.flatMap(closeTo)).filter((place) => !own.includes(place));
        const { outward, sector } = one;
        const found = lookUp({ outward, sector, unit: unitOf(one.unit) });
        assert.ok(found.known !== 'nothing');
        assert.equal(found.known, own.length > 1 ? 'postcode' : 'sector');
        assert.deepEqual(found.places, [one.place]);
        const others = [...own, ...near].filter((place) => place !== one.place);
        const wanted = own.length === 1 ? near : closeTo(one).length > 0 ? others : [];
        assert.deepEqual(sorted(found.close), sorted(wanted));

        const free = [...Array(400).keys()].find((n) => inSector.every(({ unit }) => unit !== n));
        for (const unit of free === undefined ? [] : [unitOf(free), '']) {
          const whole = lookUp({ outward, sector, unit });
          assert.ok(whole.known === 'sector');
          assert.deepEqual([sorted(whole.places), sorted(whole.close)], [own, near]);
        }
        const all = lookUp({ outward });
        assert.ok(all.known === 'outward');
        assert.deepEqual(sorted(all.places), sorted(inOutward.map(({ place }) => place)));
      }
    }),
  );
});

test('the order of postcodes in the source makes no difference', () => {
  fc.assert(
    fc.property(somePostcodes, (postcodes) => {
      const [one, other] = [opened(postcodes), opened(postcodes.toReversed())];
      for (const { outward, sector, unit } of postcodes) {
        const parts = { outward, sector, unit: unitOf(unit) };
        const [found, again] = [one.lookUp(parts), other.lookUp(parts)];
        assert.ok(found.known !== 'nothing' && again.known !== 'nothing');
        assert.deepEqual(found.places, again.places);
        assert.deepEqual(sorted(found.close), sorted(again.close));
      }
    }),
  );
});
