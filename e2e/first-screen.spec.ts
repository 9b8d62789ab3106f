import { expect } from '@playwright/test';
import { answerIn } from '../src/guides/answer.ts';
import { tallerByOwnWords } from './built/own-words.ts';
import { onOnePage } from './one-page.ts';
import { addresses, content, wordsOf } from './site-pages.ts';
import { whileChecked } from './while-checked.ts';

// The measures of a phone's first screen. It is 740 high, and the exit takes the lowest 60.

const test = onOnePage({
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
});

const guides = content.guides.filter(({ address }) => addresses.includes(address));
/** Pages that are a tool or a list put their field, their question or their list first. */
const tools = guides.filter(({ mdx }) => answerIn(mdx).kind === 'tool');
/** The front page has its doors there instead, and 999 above them. */
const front = guides.filter(({ mdx }) => answerIn(mdx).kind === 'alone');
const withCall = guides.filter(
  (guide) => guide.data.talk.length > 0 && ![...tools, ...front].includes(guide),
);

for (const { address } of withCall) {
  test(`${address}: somebody to call can be pressed in the first screen`, async ({
    shown: page,
  }) => {
    await page.goto(address);
    const button = page.getByRole('main').locator('a.button[href^="tel:"]').first();
    const exit = page.getByRole('link', { name: wordsOf('leave') });
    const [number, leave] = await Promise.all([button.boundingBox(), exit.boundingBox()]);
    expect(number?.height).toBeGreaterThanOrEqual(44);
    expect((number?.y ?? Infinity) + (number?.height ?? 0)).toBeLessThanOrEqual(leave?.y ?? 0);
  });
}

/** A field, a question to open, or one entry of a list: the first that comes after the answer. */
const begins = ':is(.answer ~ *, .answer ~ * *):is(input, select, textarea, summary, li)';

for (const { address } of tools) {
  test(`${address}: its field, its question or its list begins in the first screen`, async ({
    shown: page,
  }) => {
    await page.goto(address);
    const first = page.getByRole('main').locator(begins).filter({ visible: true }).first();
    const leave = await page.getByRole('link', { name: wordsOf('leave') }).boundingBox();
    // A field that needs script shows once it has run.
    await expect
      .poll(async () => ((await first.boundingBox())?.y ?? Infinity) + 44)
      .toBeLessThanOrEqual(leave?.y ?? 0);
  });
}

/** How tall a page may be as it opens, in pixels. */
const tallest: Readonly<Record<string, number>> = {
  '/talk/': 3500,
  '/children/what-happens-next/': 3500,
  '/council/': 2560,
};

for (const [address, limit] of Object.entries(tallest)) {
  test(`${address} opens folded, at most ${limit} pixels tall`, async ({ shown: page }) => {
    await page.clock.setFixedTime(whileChecked);
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      limit + tallerByOwnWords,
    );
  });
}

test('half of all guides are at most 5,000 pixels tall', async ({ shown: page }) => {
  await page.clock.setFixedTime(whileChecked);
  const heights: number[] = [];
  for (const { address } of guides) {
    await page.goto(address);
    heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
  }
  const median = heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)];
  expect(median).toBeLessThanOrEqual(5000 + tallerByOwnWords);
});
