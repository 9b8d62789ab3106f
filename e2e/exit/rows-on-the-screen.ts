// Rows 20 to 22: how the exit link looks, and how links are pressed.
import assert from 'node:assert/strict';
import { addressesTried } from '../site-pages.ts';
import { exitFaults } from '../exit-link.ts';
import { NotApplicable, type Bed, type Rows } from './bed.ts';
import { until } from './engine.ts';

/** In CSS pixels: a small phone, and a screen of 1280 by 1024 zoomed in four times. */
const sizes = [
  [320, 568],
  [320, 256],
] as const;

/** The button's contrast, as WCAG measures it, and whether the button can be seen at all. */
const contrast = `(() => {
  const link = document.querySelector('[data-leave]');
  const style = getComputedStyle(link);
  const light = (colour) => {
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, bright] = [light(style.color), light(style.backgroundColor)].sort((a, b) => a - b);
  const { width, height } = link.getBoundingClientRect();
  return {
    ratio: (bright + 0.05) / (dark + 0.05),
    border: parseFloat(style.borderTopWidth) >= 2 && style.borderTopStyle === 'solid',
    seen: width > 40 && height > 40 && style.visibility === 'visible',
    matches: {
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      forced: matchMedia('(forced-colors: active)').matches,
      print: matchMedia('print').matches,
    },
  };
})()`;

interface Look {
  readonly ratio: number;
  readonly border: boolean;
  readonly seen: boolean;
  readonly matches: Readonly<Record<'dark' | 'forced' | 'print', boolean>>;
}

export const onTheScreen: Rows = {
  20: async ({ tab, places, engine }: Bed) => {
    for (const address of addressesTried) {
      await tab.visit(places.site + address);
      for (const [width, height] of sizes) {
        await tab.resize(width, height);
        const got = await tab.ask<number>('innerWidth');
        if (got > 400 && engine.name === 'WebKit') {
          throw new NotApplicable(`its window cannot be made narrower than ${got} pixels`);
        }
        await until(async () => (await tab.ask('innerWidth')) === width, `${width} pixels`);
        const faults = await tab.ask<string[]>(`(${exitFaults.toString()})()`);
        assert.deepEqual(faults, [], `${address} at ${width} by ${height}`);
      }
    }
  },

  21: async ({ engine, places }: Bed) => {
    const { withMedia } = engine;
    if (!withMedia)
      throw new NotApplicable('our test cannot set its colours, or look at its paper');
    for (const medium of ['dark', 'forced', 'print'] as const) {
      await withMedia(medium, async (tab) => {
        await tab.visit(`${places.site}/talk/`);
        const look = await tab.ask<Look>(contrast);
        assert.equal(look.matches[medium], true, `${medium} was not switched on`);
        if (medium === 'print') {
          assert.equal(look.seen, false, 'the exit link is on paper');
          return;
        }
        assert.ok(look.seen, medium);
        assert.ok(look.border, `${medium}: no edge`);
        assert.ok(look.ratio >= 7, `${medium}: ${look.ratio.toFixed(1)} to 1`);
      });
    }
  },

  22: async (bed) => {
    const { tab, places, engine } = bed;
    if (engine.name === 'WebKit') {
      throw new NotApplicable(
        'its small browser opens every link in the same tab, however pressed',
      );
    }
    for (const trail of [false, true]) {
      await tab.visit(`${places.site}/you/using-this-site/`);
      if (trail) await bed.press(tab, '[data-trail-switch]');
      for (const holding of ['Control', 'middle', 'Shift'] as const) {
        const open = await engine.tabCount();
        await bed.press(tab, 'a[href="/talk/"]', holding);
        await until(async () => (await engine.tabCount()) === open + 1, `${holding}: a new tab`);
        assert.equal(await tab.ask('location.pathname'), '/you/using-this-site/');
      }
    }
    assert.equal(places.exitAsked.length, 0);
  },
};
