import { expect, test } from '@playwright/test';

test('typing a word makes the list shorter, and nothing goes into the address', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto('/search/');
  const field = page.getByLabel('Type a word to make the list shorter');
  const all = await page.getByRole('main').locator('.ways li').count();
  expect(all).toBeGreaterThan(5);
  page.on('request', (request) => asked.push(request.url()));

  await field.fill('council');
  await expect(page.getByRole('status')).toHaveText(/^\d+ topics have those words\.$/);
  expect(await page.locator('.ways li').count()).toBeLessThan(all);

  await field.fill('zzzz');
  await expect(page.getByRole('status')).toHaveText(/Here is everything we have/);
  await expect(page.locator('.ways li')).toHaveCount(all);

  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/search/');
  expect(asked).toEqual([]);

  await page.reload();
  await expect(field).toHaveValue('');
});

test('with script off the whole list is there and no dead field', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto('/search/');
  expect(await page.locator('.ways li').count()).toBeGreaterThan(5);
  await expect(page.locator('input')).toHaveCount(0);
  await context.close();
});
