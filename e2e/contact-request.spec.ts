import { expect, test, type Page } from '@playwright/test';
import { kept } from './tab-flag.ts';
import { content } from './site-pages.ts';
import { requestsFromNow } from './requests-from-now.ts';

const address = '/before/questions-to-ask/';
const found = content.contactRequests.get('mediator');
if (!found) throw new Error('content/contact-requests/mediator.yaml is missing.');
const words = found;
const made = (page: Page) => page.locator('.made');
const copy = (page: Page) => page.getByRole('button', { name: words.copy });

const open = async (page: Page): Promise<void> => {
  await page.goto(address);
  await page.getByText(words.own).click();
};
const choose = (page: Page, ask: string, pick: string) =>
  page.getByLabel(ask, { exact: true }).selectOption(pick);

test('what is picked makes one sentence or two, and what is left out is not in them', async ({
  page,
}) => {
  await open(page);
  await expect(made(page)).toHaveText(words.nothing);
  await expect(copy(page)).toBeHidden();
  await choose(page, 'Voicemail?', 'No voicemail');
  await expect(made(page)).toHaveText('Please leave no voicemail.');
  await choose(page, 'Which way may they reach me?', 'By text');
  await choose(page, 'Post?', 'No post');
  await expect(made(page)).toHaveText(
    'Please text only the number that I gave you and leave no voicemail. Please send nothing by post.',
  );
  await choose(page, 'Voicemail?', words.leaveOut);
  await choose(page, 'Which way may they reach me?', words.leaveOut);
  await choose(page, 'Post?', words.leaveOut);
  await expect(made(page)).toHaveText(words.nothing);
});

test('the words are copied, and a browser that refuses has them marked instead', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await choose(page, 'Post?', 'No post');
  await copy(page).click();
  await expect(page.getByText(words.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Please send nothing by post.',
  );
  await choose(page, 'Post?', 'Only where I say');
  await expect(page.getByText(words.copied)).toHaveCount(0);
  for (const how of ['refused', 'absent']) {
    await page.evaluate((as) => {
      getSelection()?.removeAllRanges();
      const clipboard = { writeText: () => Promise.reject(new Error('blocked')) };
      Object.defineProperty(navigator, 'clipboard', {
        value: as === 'refused' ? clipboard : undefined,
        configurable: true,
      });
    }, how);
    await copy(page).click();
    await expect(page.getByText(words.notCopied)).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toBe(
      'Please send post only to the address that I gave you.',
    );
  }
});

test('the words go with a reload, and nothing is kept or asked for', async ({ page }) => {
  await open(page);
  const before = await kept(page);
  const asked = requestsFromNow(page);
  await choose(page, 'Post?', 'No post');
  expect(await kept(page)).toEqual(before);
  expect(asked).toEqual([]);
  await page.reload();
  await page.getByText(words.own).click();
  await expect(made(page)).toHaveText(words.nothing);
  await expect(page.getByLabel('Post?', { exact: true })).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the examples stand there, and the warning that a message stays', async ({ page }) => {
    await page.goto(address);
    for (const example of words.examples) await expect(page.getByText(example)).toBeVisible();
    for (const warning of words.warnings) await expect(page.getByText(warning)).toBeVisible();
    await expect(page.getByText(words.own)).toHaveCount(0);
  });
});
