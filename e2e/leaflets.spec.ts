import { expect, test, type Locator, type Page } from '@playwright/test';
import { sizesOf, type PaperSize } from '../src/share/paper.ts';
import { axeFaultsDayAndNight } from './axe-faults.ts';
import { tooWideBy } from './fits.ts';
import { tabTo } from './keyboard.ts';
import { darkWidth, mm, pagesOf, pictureOf, read } from './paper.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { settings, wordsOf } from './site-pages.ts';
import { tracesOf } from './traces.ts';

const words = wordsOf('paper');

const kits = [
  { address: '/share/cards/start/', kit: 'cards', sides: 2 },
  { address: '/share/cards/first-meeting/', kit: 'cards', sides: 2 },
  { address: '/share/poster/', kit: 'poster', sides: 1 },
] as const;

const letter = [216, 279];
/** The paper that each size is printed on, held upright, and how many are on one side of it. */
const papers: Readonly<Record<PaperSize, { paper: readonly number[]; count: number }>> = {
  eight: { paper: [210, 297], count: 8 },
  a6: { paper: [105, 148], count: 1 },
  a5: { paper: [148, 210], count: 1 },
  a4: { paper: [210, 297], count: 1 },
  letter: { paper: letter, count: 1 },
  a6Four: { paper: [210, 297], count: 4 },
  a5Two: { paper: [210, 297], count: 2 },
  letterTwo: { paper: letter, count: 2 },
};
/** The longer and the shorter side of one of them after cutting, in millimetres. */
const afterCutting: Readonly<Record<PaperSize, readonly number[]>> = {
  eight: [85, 55],
  a6: [148, 105],
  a5: [210, 148],
  a4: [297, 210],
  letter: [279.4, 215.9],
  a6Four: [148, 105],
  a5Two: [210, 148],
  letterTwo: [215.9, 139.7],
};

const sizeList = (page: Page) => page.getByLabel(words.size, { exact: true });
const letterList = (page: Page) => page.getByLabel(words.letters, { exact: true });
/** What is printed on the front of the first sheet, one for each place on it. */
const onFront = (page: Page) =>
  page.locator('.sheet').first().locator('> *').filter({ visible: true });
const code = (within: Locator) => within.getByRole('img', { name: wordsOf('pass').scan });

/** How far what a leaflet holds is from its edges, at the least, in millimetres. */
const leastSpace = (leaflet: Locator) =>
  leaflet.evaluate((element, oneMm) => {
    const box = element.getBoundingClientRect();
    const spaces = Array.from(element.children, (child) => {
      const words = document.createRange();
      words.selectNodeContents(child);
      // A picture holds nothing, so it is measured itself.
      const inner = (child.childNodes.length > 0 ? words : child).getBoundingClientRect();
      return [
        inner.left - box.left,
        box.right - inner.right,
        inner.top - box.top,
        box.bottom - inner.bottom,
      ];
    });
    return Math.min(...spaces.flat()) / oneMm;
  }, mm);

/** The site's address as somebody reads it off the paper. */
const typedAt = new URL(settings.site.address).host;
/** On how many lines an element's words stand, and whether they stay inside what holds them. */
const linesOf = (words: Locator) =>
  words.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const held = element.parentElement?.getBoundingClientRect();
    const boxes = [...range.getClientRects()];
    const isInside = boxes.every(
      ({ left, right }) => held && left >= held.left - 0.5 && right <= held.right + 0.5,
    );
    return isInside ? new Set(boxes.map(({ top }) => Math.round(top))).size : Infinity;
  });

for (const { address, kit, sides } of kits) {
  for (const size of sizesOf(kit)) {
    const { paper, count } = papers[size];

    for (const letters of ['usual', 'larger'] as const) {
      test(`${address} as ${size}, letters ${letters}: the sheets and what is on them have their true size`, async ({
        page,
      }) => {
        await page.goto(address);
        await sizeList(page).selectOption(words[size]);
        await letterList(page).selectOption(words[letters]);
        // A sheet of posters that is cut in two lies on its side.
        const lies = kit === 'poster' && count === 2;
        const sheet = lies ? paper.toReversed() : paper;
        expect(await pagesOf(page)).toEqual(Array.from({ length: sides }, () => sheet));

        await page.emulateMedia({ media: 'print' });
        await expect(onFront(page)).toHaveCount(count);
        for (const leaflet of await onFront(page).all()) {
          const box = await leaflet.boundingBox();
          const found = [box?.width ?? 0, box?.height ?? 0].map((side) => side / mm);
          const [long = 0, short = 0] = found.toSorted((a, b) => b - a);
          const [wantedLong = 0, wantedShort = 0] = afterCutting[size];
          expect(Math.abs(long - wantedLong)).toBeLessThanOrEqual(0.6);
          expect(Math.abs(short - wantedShort)).toBeLessThanOrEqual(0.6);
          // Printers leave up to 5 mm at an edge empty.
          expect(await leastSpace(leaflet)).toBeGreaterThanOrEqual(size === 'eight' ? 3.5 : 5);
          const scan = await code(leaflet).boundingBox();
          expect((scan?.width ?? 0) / mm).toBeGreaterThanOrEqual(25.9);
          expect(Math.abs((scan?.width ?? 0) - (scan?.height ?? 1))).toBeLessThan(0.1);
          // At a line's end, nobody could tell if a hyphen of the address is to be typed.
          expect(await linesOf(leaflet.getByText(typedAt, { exact: true }))).toBe(1);
          if (size === 'eight') continue;
          const typed = await leaflet.locator('.short').first().boundingBox();
          expect(typed?.y ?? 0).toBeGreaterThan((scan?.y ?? 0) + (scan?.height ?? 0) - 1);
        }
      });
    }
  }

  test(`${address}: larger letters say the same words, and are larger on every size`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const size of sizesOf(kit)) {
      await sizeList(page).selectOption(words[size]);
      const seen = [];
      for (const letters of ['usual', 'larger'] as const) {
        await letterList(page).selectOption(words[letters]);
        await page.emulateMedia({ media: 'print' });
        const leaflet = onFront(page).first();
        const high = await leaflet.evaluate((element) =>
          parseFloat(getComputedStyle(element).fontSize),
        );
        seen.push({ high, said: await leaflet.innerText() });
        await page.emulateMedia({ media: null });
      }
      const [usual, larger] = seen;
      expect(larger?.said.replaceAll(/\s+/g, ' ')).toBe(usual?.said.replaceAll(/\s+/g, ' '));
      expect((larger?.high ?? 0) / (usual?.high ?? 1)).toBeGreaterThanOrEqual(1.19);
    }
  });

  test(`${address}: nothing is kept, asked for or shown in the address, and a reload forgets`, async ({
    page,
  }) => {
    await page.goto(address);
    const before = await tracesOf(page);
    const asked = requestsFromNow(page);
    const usual = await sizeList(page).inputValue();
    await sizeList(page).selectOption(words.a5Two);
    await letterList(page).selectOption(words.larger);
    expect(await tracesOf(page)).toEqual(before);
    expect(asked).toEqual([]);
    await page.reload();
    await expect(sizeList(page)).toHaveValue(usual);
    await expect(letterList(page)).toHaveValue('usual');
  });

  test(`${address} fits 320 and passes axe by day and by night`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(address);
    expect(await tooWideBy(page)).toBe(0);
    await sizeList(page).selectOption(words.letterTwo);
    expect(await axeFaultsDayAndNight(page, 'main')).toEqual([]);
  });
}

test('cards in two and in four have their backs behind them when the sheet is turned', async ({
  page,
}) => {
  await page.goto('/share/cards/start/');
  for (const size of ['a5Two', 'a6Four', 'letterTwo'] as const) {
    await sizeList(page).selectOption(words[size]);
    await page.emulateMedia({ media: 'print' });
    const [fronts = [], backs = []] = await page.locator('.sheet').evaluateAll((both) =>
      both.map((sheet) => {
        const { left, right, top } = sheet.getBoundingClientRect();
        return Array.from(sheet.children)
          .filter((card) => card.checkVisibility())
          .map((card) => {
            const box = card.getBoundingClientRect();
            const fromTop = Math.round(box.top - top);
            return {
              front: [Math.round(box.left - left), fromTop].join(),
              behind: [Math.round(right - box.right), fromTop].join(),
            };
          });
      }),
    );
    expect(fronts).toHaveLength(papers[size].count);
    expect(backs.map(({ behind }) => behind).toSorted()).toEqual(
      fronts.map(({ front }) => front).toSorted(),
    );
    await page.emulateMedia({ media: null });
  }
});

test('the keyboard alone chooses a size', async ({ page }) => {
  await page.goto('/share/poster/');
  await tabTo(page, sizeList(page));
  await page.keyboard.press('ArrowDown');
  expect(await pagesOf(page)).toEqual([[105, 148]]);
});

test.describe('printed at 300 dots an inch', () => {
  test.use({ deviceScaleFactor: 300 / 96 });

  for (const { address, kit } of kits) {
    test(`${address}: on every size the code opens the address in letters beneath it`, async ({
      page,
    }) => {
      await page.goto(address);
      for (const size of sizesOf(kit)) {
        await sizeList(page).selectOption(words[size]);
        await letterList(page).selectOption(words.larger);
        await page.emulateMedia({ media: 'print' });
        const leaflet = onFront(page).first();
        const said = /\/go\/[a-z0-9]+\//.exec(await leaflet.innerText())?.[0] ?? 'no address';
        const picture = await pictureOf(page, code(leaflet));
        expect(read(picture), size).toBe(new URL(said, settings.site.address).href);
        expect(darkWidth(picture) / (300 / 25.4), size).toBeGreaterThanOrEqual(20);
        await page.emulateMedia({ media: null });
      }
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a size is chosen and printed just the same', async ({ page }) => {
    await page.goto('/share/cards/start/');
    await sizeList(page).selectOption(words.a6);
    expect(await pagesOf(page)).toEqual([
      [105, 148],
      [105, 148],
    ]);
    await page.goto('/share/poster/');
    await sizeList(page).selectOption(words.a5Two);
    expect(await pagesOf(page)).toEqual([[297, 210]]);
  });

  test('the page of leaflets leads to each of them', async ({ page }) => {
    await page.goto('/share/rack/');
    for (const { address } of kits) {
      await expect(page.locator(`main .ways a[href="${address}"]`)).toBeVisible();
    }
  });
});
