import { expect, test, type Locator, type Page } from '@playwright/test';
import { mm, pagesOf, pictureOf, read, type Picture } from './paper.ts';
import { settings, wordsOf } from './site-pages.ts';

const sheets = ['/share/cards/start/', '/share/cards/first-meeting/'];

// A sheet is only a layout for paper, so its cards have no role or name to find them by.
const cards = (page: Page) => page.locator('.sheet-card');
const codes = (within: Page | Locator) => within.getByRole('img', { name: wordsOf('pass').scan });

async function printed(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
}

for (const address of sheets) {
  test(`${address} prints sixteen cards of 85 mm by 55 mm, and nothing else`, async ({ page }) => {
    await printed(page, address);
    await expect(cards(page)).toHaveCount(16);
    for (const card of await cards(page).all()) {
      const box = await card.boundingBox();
      expect(Math.abs((box?.width ?? 0) / mm - 85)).toBeLessThan(0.5);
      expect(Math.abs((box?.height ?? 0) / mm - 55)).toBeLessThan(0.5);
    }
    const said = await page.locator('body').innerText();
    const onCards = await cards(page).allInnerTexts();
    expect(said.replaceAll(/\s+/g, '')).toBe(onCards.join('').replaceAll(/\s+/g, ''));
  });

  test(`${address}: each front has its back behind it when the sheet is turned`, async ({
    page,
  }) => {
    await printed(page, address);
    const places = await page.locator('.sheet').evaluateAll((both) =>
      both.map((sheet) => {
        const { left, right, top } = sheet.getBoundingClientRect();
        return Array.from(sheet.querySelectorAll('.sheet-card'), (card) => {
          const box = card.getBoundingClientRect();
          return {
            fromLeft: Math.round(box.left - left),
            fromRight: Math.round(right - box.right),
            fromTop: Math.round(box.top - top),
          };
        });
      }),
    );
    const [fronts = [], backs = []] = places;
    expect(fronts).toHaveLength(8);
    const behind = backs.map((back) => `${String(back.fromRight)} ${String(back.fromTop)}`);
    for (const { fromLeft, fromTop } of fronts) {
      expect(behind).toContain(`${String(fromLeft)} ${String(fromTop)}`);
    }
  });
}

for (const [address, count] of [
  ...sheets.map((each) => [each, 2] as const),
  ['/share/poster/', 1] as const,
]) {
  test(`${address} comes out of the printer on A4, ${String(count)} in all`, async ({ page }) => {
    await page.goto(address);
    const sizes = await pagesOf(page);
    expect(sizes).toEqual(Array.from({ length: count }, () => [210, 297]));
  });
}

test('the cards fit a phone, and are black on white by night', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/share/cards/start/');
  await expect(cards(page).filter({ visible: true })).toHaveCount(2);
  const colours = await codes(page)
    .filter({ visible: true })
    .evaluate((code) => {
      const path = code.querySelector('path');
      return [getComputedStyle(code).backgroundColor, path && getComputedStyle(path).fill];
    });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

/** A damaged part of the code: its position and size are fractions of the code's width, 0 to 1. */
interface Blot {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

/**
 * Each covers a tenth of the code's area, in one place or several, but none of the three corner
 * marks, because a scanner cannot find a code without them. We also tried forty small spots that
 * add up to a tenth, but they are more than the code can correct: each spoils several of its
 * letters.
 */
const damage: Readonly<Record<string, readonly Blot[]>> = {
  'one in the middle': [{ x: 0.34, y: 0.34, wide: 0.32, high: 0.32 }],
  'one on the right edge': [{ x: 0.75, y: 0.3, wide: 0.25, high: 0.4 }],
  'one on the lower edge': [{ x: 0.3, y: 0.75, wide: 0.4, high: 0.25 }],
  'the corner without a mark': [{ x: 0.68, y: 0.68, wide: 0.32, high: 0.32 }],
  'a fold from side to side': [{ x: 0, y: 0.45, wide: 1, high: 0.1 }],
  'a fold from top to bottom': [{ x: 0.45, y: 0, wide: 0.1, high: 1 }],
  'ten drops': [
    [0.25, 0.02],
    [0.45, 0.25],
    [0.65, 0.3],
    [0.3, 0.4],
    [0.85, 0.45],
    [0.25, 0.5],
    [0.45, 0.73],
    [0.65, 0.78],
    [0.3, 0.88],
    [0.85, 0.86],
  ].map(([x = 0, y = 0]) => ({ x, y, wide: 0.1, high: 0.1 })),
};

/** The same picture with blots on its code, all in one grey from 0 to 255. */
function worn({ width, height, data }: Picture, blots: readonly Blot[], grey: number): Picture {
  const spoilt = Uint8ClampedArray.from(data);
  // On each side of the code is white, 0.15 of its own width.
  const place = (part: number) => Math.round((width * (0.15 + part)) / 1.3);
  for (const { x, y, wide, high } of blots) {
    for (let row = place(y); row < place(y + high); row += 1) {
      spoilt.fill(grey, (row * width + place(x)) * 4, (row * width + place(x + wide)) * 4);
    }
  }
  return { width, height, data: spoilt };
}

test.describe('printed at 300 dots an inch', () => {
  test.use({ deviceScaleFactor: 300 / 96 });

  for (const address of sheets) {
    test(`${address}: the code of 28 mm with its white opens the address on the card, worn or not`, async ({
      page,
    }) => {
      await printed(page, address);
      const card = cards(page).first();
      const code = codes(card);
      const box = await code.boundingBox();
      expect((box?.width ?? 0) / mm).toBeCloseTo(27.95, 1);
      const said = /\/go\/[a-z0-9]+\//.exec(await card.innerText())?.[0] ?? 'no address';
      const whole = new URL(said, settings.site.address).href;
      const picture = await pictureOf(page, code);
      expect(picture.width).toBeGreaterThanOrEqual(Math.floor((27.95 / 25.4) * 300));
      expect(read(picture)).toBe(whole);
      for (const [what, blots] of Object.entries(damage)) {
        const lost = blots.reduce((sum, { wide, high }) => sum + wide * high, 0);
        expect(lost, what).toBeCloseTo(0.1, 2);
        for (const grey of [0, 128, 255]) {
          await test.step(`${what}, grey ${String(grey)}`, () => {
            expect(read(worn(picture, blots, grey))).toBe(whole);
          });
        }
      }
    });
  }
});
