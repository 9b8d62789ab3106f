import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heaviest, packed, unpacked } from './packed-weights.ts';

test('weights come out as they went in, however far they stand from one another', () => {
  const weight = fc.integer({ min: -heaviest, max: heaviest });
  const places = fc.array(fc.tuple(fc.nat(131_071), weight), { maxLength: 40 });
  fc.assert(
    fc.property(places, (some) => {
      const weights = new Int8Array(131_072);
      for (const [at, value] of some) weights[at] = value;
      assert.deepEqual(unpacked(packed(weights), weights.length), weights);
    }),
  );
});

test('a row of zeros is no text', () => {
  assert.equal(packed(new Int8Array(1000)), '');
});
