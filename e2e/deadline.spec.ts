import { expect, test, type Page } from '@playwright/test';
import { settings, wordsOf } from './site-pages.ts';

const address = '/children/what-happens-next/';
const words = wordsOf('clock');
const answer = (page: Page) => page.locator('.clock-answer > li');

async function tell(page: Page, day: string, time = ''): Promise<void> {
  await page.getByLabel(words.day, { exact: true }).fill(day);
  await page.getByLabel(words.time, { exact: true }).fill(time);
}

for (const timezoneId of ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles']) {
  test.describe(`on a device set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('told on Thursday 24 December 2026 at 3pm', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-12-24T15:05:00Z'));
      await page.goto(address);
      await tell(page, '2026-12-24', '15:00');
      await expect(answer(page).nth(0)).toContainText('Nobody has to wait.');
      await expect(answer(page).nth(0)).toContainText('out-of-hours team');
      await expect(answer(page).nth(1)).toContainText('10am on Friday 25 December 2026');
      await expect(answer(page).nth(1).locator('time')).toHaveAttribute(
        'datetime',
        '2026-12-25T10:00+00:00',
      );
      await expect(answer(page).nth(2)).toContainText('by Tuesday 29 December 2026');
      await expect(answer(page).nth(2).locator('time')).toHaveText([
        'Thursday 24 December 2026',
        'Tuesday 29 December 2026',
      ]);
      await expect(answer(page).nth(1)).toContainText('It is not the law.');
    });

    test('on Christmas Day the offices are shut, and nobody is told to wait', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-12-25T11:00:00Z'));
      await page.goto(address);
      await expect(page.locator('.clock')).toContainText(words.shut);
      await tell(page, '2026-12-24', '15:00');
      await expect(answer(page).nth(0)).toContainText(words.shut);
      await expect(answer(page).nth(1)).toContainText(words.past);
    });
  });
}

test('while the service has not confirmed its window, the mediator is to be asked', async ({
  page,
}) => {
  expect(settings.referral.confirmed).toBe(false);
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
  await page.goto(address);
  await tell(page, '2026-11-24');
  await expect(answer(page).nth(1)).toContainText('Ask your mediator if this is still so.');
});

test('it follows the minute: at the end of the day it names the other team', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T16:29:30Z') });
  await page.goto(address);
  await expect(page.locator('.clock')).toContainText(words.open);
  await page.clock.runFor(61_000);
  await expect(page.locator('.clock')).toContainText(words.shut);
});

test('what cannot be used is told, and nothing typed is lost', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
  await page.goto(address);
  const status = page.locator('.clock').getByRole('status');
  await tell(page, '', '10:00');
  await expect(status).toHaveText(words.faults['no-day']);
  await tell(page, '2031-01-01', '10:00');
  await expect(status).toHaveText(words.faults['far-day']);
  await expect(page.getByLabel(words.time, { exact: true })).toHaveValue('10:00');
  await tell(page, '2027-03-28', '01:30');
  await expect(status).toHaveText(words.faults['left-out-hour']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the rule stands there in words, with no field that does nothing', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('You do not have to wait.').first()).toBeVisible();
    await expect(page.locator('.clock')).toHaveCount(0);
    await expect(page.getByText('This is the service’s own rule.')).toBeVisible();
  });
});
