import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  accentFault,
  accentRules,
  contrast,
  isReadable,
  nearestReadable,
  washOf,
  worstContrast,
  type Hour,
} from './accent.ts';

const hours: readonly Hour[] = ['light', 'dark'];
const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** Hue in degrees, and how much colour there is, of the six digits of a colour. */
function hueOf(colour: string): { hue: number; range: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(colour.slice(at, at + 2), 16),
  );
  const range = Math.max(red, green, blue) - Math.min(red, green, blue);
  const hue = Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue);
  return { hue: (hue * 180) / Math.PI, range };
}

test('the contrast is that of WCAG', () => {
  const known = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#595959', '#ffffff', 7],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ] as const;
  for (const [one, other, ratio] of known) {
    assert.equal(Number(contrast(one, other).toFixed(2)), ratio, `${one} on ${other}`);
    assert.equal(contrast(one, other), contrast(other, one));
  }
});

test('pine can be read by day, and its pale kind by night', () => {
  assert.equal(accentFault('#0b5344', 'light'), null);
  assert.equal(accentFault('#8fd3bd', 'dark'), null);
  assert.equal(isReadable('#8fd3bd', 'light'), false);
  assert.equal(isReadable('#0b5344', 'dark'), false);
});

test('an accent is measured where it is read worst', () => {
  const { contrast: found, ground } = worstContrast('#b3005e', 'light');
  assert.equal(ground, 'its own pale ground');
  assert.equal(found, contrast('#b3005e', washOf('#b3005e', 'light')));
  assert.ok(found < contrast('#b3005e', '#ffffff'));
  assert.equal(worstContrast('#333333', 'dark').ground, 'a card');
  assert.equal(worstContrast('#ffee00', 'light').ground, 'the page');
});

test('the nearest colour that passes does pass, and one that passes is its own nearest', () => {
  fc.assert(
    fc.property(anyColour, fc.constantFrom(...hours), (colour, hour) => {
      const nearest = nearestReadable(colour, hour);
      assert.match(nearest, /^#[\da-f]{6}$/);
      assert.ok(worstContrast(nearest, hour).contrast >= 7, `${nearest} for ${colour}`);
      // No further away than it has to be.
      if (isReadable(colour, hour)) assert.equal(nearest, colour);
      else assert.ok(worstContrast(nearest, hour).contrast < 7.3, `${nearest} for ${colour}`);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('the nearest colour looks like the one that was chosen', () => {
  for (const [colour, hour] of [
    ['#b3005e', 'light'],
    ['#2f80ed', 'light'],
    ['#7a3db8', 'dark'],
    ['#0b5344', 'dark'],
  ] as const) {
    const [before, after] = [hueOf(colour), hueOf(nearestReadable(colour, hour))];
    const turned = Math.abs(((after.hue - before.hue + 540) % 360) - 180);
    assert.ok(turned < 15, `${colour}: turned by ${turned.toFixed(0)} degrees`);
    assert.ok(after.range > 25, `${colour} has become grey`);
  }
});

test('the site’s other inks can be read on the pale ground of any accent that passes', () => {
  const inks = { light: ['#17211f', '#434e4a'], dark: ['#ece8de', '#bcc0b7'] };
  const onAccent = { light: '#ffffff', dark: '#121716' };
  const extremes = ['#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#ffff00', '#ff00ff'];
  for (const hour of hours) {
    for (const accent of extremes.map((colour) => nearestReadable(colour, hour))) {
      const wash = washOf(accent, hour);
      for (const ink of inks[hour]) {
        assert.ok(contrast(ink, wash) >= 7, `${ink} on ${wash}, of ${accent}`);
      }
      assert.ok(contrast(onAccent[hour], accent) >= 4.5, `words on ${accent}`);
    }
  }
});

test('the colours stand in the layer of the others, each by day and by night', () => {
  assert.equal(
    accentRules({ light: '#9c004e', dark: '#ff9ad0' }),
    '@layer tokens{:root{--pine:light-dark(#9c004e,#ff9ad0);--pine-wash:light-dark(#f6e8ef,#272327)}}',
  );
});
