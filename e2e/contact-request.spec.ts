import { expect, test, type Page } from '@playwright/test';
import { requestsFromNow } from './requests-from-now.ts';
import { content } from './site-pages.ts';
import { tracesOf } from './traces.ts';

const address = '/before/questions-to-ask/';
const found = content.contactRequests.get('mediator');
if (!found) throw new Error('content/contact-requests/mediator.yaml is missing.');
const words = found;

/** One of the questions that make up a sentence, with its first two answers. */
function questionOf(sentence: number, at: number) {
  const { ask, answers } = words.sentences[sentence]?.[at] ?? {};
  const [first, second] = answers ?? [];
  if (ask === undefined || !first || !second) throw new Error('There are too few answers.');
  return { ask, first, second };
}
const [reach, when, post] = [questionOf(0, 0), questionOf(0, 1), questionOf(1, 0)];
const [noPost, otherPost] = [post.first, post.second].map(({ says }) => `${words.begins} ${says}.`);

const part = (page: Page) =>
  page.getByRole('group').filter({ has: page.getByText(words.own, { exact: true }) });
const copy = (page: Page) => part(page).getByRole('button', { name: words.copy });

const open = async (page: Page): Promise<void> => {
  await page.goto(address);
  await page.getByText(words.own).click();
};
const choose = (page: Page, { ask }: { ask: string }, pick: string) =>
  page.getByLabel(ask, { exact: true }).selectOption(pick);
/** Expects these words to have been made, and nothing to be said about copying below them. */
const expectWords = (page: Page, made: string) =>
  expect(part(page).getByRole('status')).toHaveText([made, '']);

test('what is picked makes a sentence or two, without what is left out', async ({ page }) => {
  await open(page);
  await expectWords(page, words.nothing);
  await expect(copy(page)).toBeHidden();
  await choose(page, when, when.first.pick);
  await expectWords(page, `${words.begins} ${when.first.says}.`);
  await choose(page, reach, reach.second.pick);
  await choose(page, post, post.first.pick);
  await expectWords(
    page,
    `${words.begins} ${reach.second.says} and ${when.first.says}. ${String(noPost)}`,
  );
  for (const question of [when, reach, post]) await choose(page, question, words.leaveOut);
  await expectWords(page, words.nothing);
});

test('the words are copied; where the browser refuses, they are marked instead', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await choose(page, post, post.first.pick);
  await copy(page).click();
  await expect(page.getByText(words.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(noPost);
  await choose(page, post, post.second.pick);
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
    expect(await page.evaluate(() => String(getSelection()))).toBe(otherPost);
  }
});

test('a reload forgets the words, and nothing is kept or asked for', async ({ page }) => {
  await open(page);
  const before = await tracesOf(page);
  const asked = requestsFromNow(page);
  await choose(page, post, post.first.pick);
  expect(await tracesOf(page)).toEqual(before);
  expect(asked).toEqual([]);
  await page.reload();
  await page.getByText(words.own).click();
  await expectWords(page, words.nothing);
  await expect(page.getByLabel(post.ask, { exact: true })).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the examples are there, with the warnings that messages stay', async ({ page }) => {
    await page.goto(address);
    for (const example of words.examples) await expect(page.getByText(example)).toBeVisible();
    for (const warning of words.warnings) await expect(page.getByText(warning)).toBeVisible();
    await expect(page.getByText(words.own)).toHaveCount(0);
  });
});
