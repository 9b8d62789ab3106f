import { expect, test, type Page } from '@playwright/test';
import { wordsOf } from './site-pages.ts';

/** A page whose box names a line with hours of its own: Family Rights Group. */
const address = '/children/already-involved/';
const words = wordsOf('opening');
const box = (page: Page) => page.locator('.talk');
const ours = (page: Page) =>
  box(page).locator('dl > div').filter({ hasText: 'Family Rights Group' });

test('the box says what should be open at this minute, and by which day it reckons', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-12-24T14:59:30Z') });
  await page.goto(address);
  await expect(ours(page)).toContainText(words.open);
  await expect(box(page)).toContainText(
    words.clock.replace('{time}', '2:59pm').replace('{day}', 'Thursday 24 December 2026'),
  );
  const place = await box(page).getByRole('link', { name: 'Find somebody' }).boundingBox();
  // Not a minute later: the clock of the page is 30 seconds from the hour.
  await page.clock.runFor(31_000);
  await expect(ours(page)).toContainText(
    words.opens.replace('{time}', '9:30am').replace('{day}', 'Tuesday 29 December 2026'),
  );
  expect(await box(page).getByRole('link', { name: 'Find somebody' }).boundingBox()).toEqual(place);
});

test('by a clock that is years wrong nothing is said to be open or shut', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2031-11-24T12:00:00Z'));
  await page.goto(address);
  await expect(ours(page)).toContainText(wordsOf('contact').unknownHours);
  await expect(box(page)).toContainText('Monday 24 November 2031');
});

test('a laptop has numbers to read, in the box and in the questions; a phone calls', async ({
  page,
  browser,
}) => {
  const calls = 'a:is([href^="tel:"], [href^="sms:"])';
  for (const path of [address, '/talk/', '/children/what-happens-next/']) {
    await page.goto(path);
    await expect(page.locator('.under-18')).toContainText('0800 1111');
    await expect(page.locator(calls)).toHaveCount(0);
  }
  const phone = await browser.newPage({ hasTouch: true, isMobile: true });
  for (const path of [address, '/talk/', '/children/what-happens-next/']) {
    await phone.goto(new URL(path, page.url()).href);
    await expect(phone.locator('.under-18 a')).toHaveAttribute('href', 'tel:08001111');
    expect(await phone.locator(calls).count()).toBeGreaterThan(2);
  }
  await phone.close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the hours stand in words, and every number can be pressed', async ({ page }) => {
    await page.goto(address);
    await expect(ours(page)).toContainText('Monday to Friday, 9:30am to 3pm');
    await expect(ours(page).getByRole('link')).toHaveAttribute('href', 'tel:08088010366');
    await expect(ours(page).locator('.opening')).toBeHidden();
  });
});
