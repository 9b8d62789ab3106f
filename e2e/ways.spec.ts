import { expect, test } from '@playwright/test';
import { content, wordsOf } from './site-pages.ts';
import { sheetsIn } from './paper.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
const ways = wordsOf('ways');
const leave = wordsOf('leave');

test.describe('the front page on a phone', () => {
  test.use({ viewport: phone });

  test('five choices stand above the exit, each tall enough to press', async ({ page }) => {
    await page.goto('/');
    const exit = await page.getByRole('link', { name: leave }).boundingBox();
    const choices = page.locator('.starts').getByRole('link');
    await expect(choices).toHaveCount(5);
    for (const choice of await choices.all()) {
      const box = await choice.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(48);
      // 632 of the 680 pixels above the exit, in the widest font that a device may have.
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(632);
    }
    const ask = await page.locator('.ask').boundingBox();
    expect(ask?.y, 'the way to the search begins in sight').toBeLessThan(exit?.y ?? 0);
  });

  test('asking leads to the search, with nothing in the address', async ({ page }) => {
    await page.goto('/');
    // The address is asserted as it is written: script would clean it when the page opens.
    await expect(page.locator('.ask')).toHaveAttribute('href', '/search/');
    await page.locator('.ask').click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByLabel(wordsOf('search').type)).toBeVisible();
  });
});

test('on a wide screen the choices stand two by two, with numbers in sight', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto('/');
  const choices = page.locator('.starts').getByRole('link');
  await expect(choices).toHaveCount(6);
  const [first, second] = [await choices.nth(0).boundingBox(), await choices.nth(1).boundingBox()];
  expect(second?.y).toBe(first?.y);
  const samaritans = content.helplines.get('samaritans')?.channels[0]?.address ?? 'none';
  await expect(page.locator('.call-card').getByText(samaritans)).toBeInViewport();
});

test.describe('without script, on a phone', () => {
  test.use({ viewport: phone, javaScriptEnabled: false });

  test('one link leads back, first in the main part and 44 pixels high', async ({ page }) => {
    await page.goto('/before/paying/');
    const back = page.getByRole('main').getByRole('link').first();
    await expect(back).toHaveText(content.sections['before']?.name ?? '');
    expect((await back.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(page.getByRole('navigation', { name: ways.near })).toBeHidden();
    await back.click();
    await expect(page).toHaveURL(/\/before\/$/);
    await page.getByRole('main').getByRole('link', { name: ways.start, exact: true }).click();
    await expect(page).toHaveURL(/:\d+\/$/);
  });

  test('from one page to the next, through the whole section', async ({ page }) => {
    const next = page.locator('.next').getByRole('link');
    await page.goto('/before/your-first-meeting/');
    const seen = [page.url()];
    while ((await next.count()) > 0) {
      const address = (await next.getAttribute('href')) ?? 'none';
      await next.click();
      // A click does not wait for the page that it leads to, and between two pages there is no link.
      await page.waitForURL(`**${address}`);
      seen.push(page.url());
    }
    const all = content.guides.filter(({ data }) => data.section === 'before');
    expect(new Set(seen).size).toBe(all.length);
    expect(seen).toHaveLength(all.length);
  });
});

test.describe('on a wide screen', () => {
  test.use({ viewport: desk });

  test('the rail takes the place of the way back, and marks this page', async ({ page }) => {
    await page.goto('/before/paying/');
    const rail = page.getByRole('navigation', { name: ways.near });
    await expect(page.locator('.way-back')).toBeHidden();
    await expect(rail).toBeInViewport();
    const marked = rail.locator('[aria-current="page"]');
    await expect(marked).toHaveAttribute('href', '/before/paying/');
    const [dot, ring] = await rail.locator('ol a').evaluateAll((links) =>
      ['page', null].map((current) => {
        const link = links.find((each) => each.getAttribute('aria-current') === current);
        return link && getComputedStyle(link, '::before').backgroundColor;
      }),
    );
    expect(dot).not.toBe(ring);
    await page.evaluate(() => {
      scrollTo(0, 1500);
    });
    await expect(marked).toBeInViewport();
  });

  test('the keyboard goes from the rail to the words, and everything stays in sight', async ({
    page,
  }) => {
    await page.goto('/before/paying/');
    const rail = page.getByRole('navigation', { name: ways.near });
    const links = await rail.getByRole('link').all();
    await links[0]?.focus();
    for (const link of links.slice(1)) {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await expect(link).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inMain).toBe(true);
  });

  test('on a low screen the rail goes, and the way back returns', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await page.goto('/before/paying/');
    await expect(page.getByRole('navigation', { name: ways.near })).toBeHidden();
    await expect(page.locator('.way-back')).toBeVisible();
  });
});

test('the front page is one sheet of paper', async ({ page }) => {
  await page.goto('/');
  expect(sheetsIn(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))).toBe(1);
});
