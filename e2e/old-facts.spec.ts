import { expect, test } from '@playwright/test';

const page = '/before/what-stays-private/';
const words = 'It may have changed since then.';

test('on the day of the build no fact is said to be old', async ({ page: reader }) => {
  await reader.clock.setFixedTime('2026-11-22T12:00:00Z');
  await reader.goto(page);
  await expect(reader.locator('.where').getByText(words)).toHaveCount(0);
});

test('a fact past its day says so, in the list and beside its number', async ({ page: reader }) => {
  await reader.clock.setFixedTime('2027-03-01T12:00:00Z');
  await reader.goto(page);
  const list = reader.locator('.where li');
  const old = list.filter({ has: reader.locator('time[data-check-by="2027-02-22"]') });
  const fresh = list.filter({ has: reader.locator('time[data-check-by="2027-05-22"]') });
  expect(await old.count()).toBeGreaterThan(0);
  expect(await fresh.count()).toBeGreaterThan(0);
  await expect(old.filter({ hasText: words })).toHaveCount(await old.count());
  await expect(fresh.filter({ hasText: words })).toHaveCount(0);
  await expect(reader.getByRole('link', { name: `Source 1. ${words}` }).first()).toBeVisible();
});

test('the day that counts is the day in London', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    timezoneId: 'Pacific/Kiritimati',
    ...(baseURL ? { baseURL } : {}),
  });
  const reader = await context.newPage();
  // Already 23 February on that island, still 22 February in London: the last good day.
  await reader.clock.setFixedTime('2027-02-22T22:00:00Z');
  await reader.goto(page);
  await expect(reader.locator('.where').getByText(words)).toHaveCount(0);
  await reader.clock.setFixedTime('2027-02-23T00:30:00Z');
  await reader.reload();
  await expect(reader.locator('.where').getByText(words).first()).toBeVisible();
  await context.close();
});
