import { expect, test, type Page } from '@playwright/test';
import { threeWordsOf } from '../src/share/links.ts';
import { content, wordsOf } from './site-pages.ts';
import { mark, translate } from './translate.ts';

// A page translator moves the words of a page into elements of its own. What is said after that must
// be the new answer and no other. The walkthrough is in walkthrough.spec.ts.

const main = (page: Page) => page.getByRole('main');

test('/council/: the answer is for what was typed last', async ({ page }) => {
  await page.goto('/council/');
  const field = page.locator('#child-lives');
  const answer = page.locator('.council-finder > :last-child');
  const { official } = content.councils.get('cardiff') ?? {};
  await field.fill('Leeds');
  await page.keyboard.press('Enter');
  await expect(answer.getByRole('status')).not.toBeEmpty();
  await translate(main(page));
  await field.fill('Cardiff');
  await page.keyboard.press('Enter');
  await expect(answer.getByRole('status')).toContainText(String(official));
  await expect(answer.getByRole('link', { name: 'Help near Cardiff' })).toBeVisible();
  await expect(answer).not.toContainText(mark);
  await translate(main(page));
  await field.fill('zzzz');
  await expect(answer).toHaveText('');
});

test('the clock does not keep the first date', async ({ page }) => {
  const words = wordsOf('clock');
  await page.clock.setFixedTime(new Date('2026-12-24T15:05:00Z'));
  await page.goto('/children/what-happens-next/all/');
  const day = page.locator('#told-day');
  const answer = page.locator('.clock').getByRole('status');
  await day.fill('2026-12-24');
  await page.locator('#told-time').fill('15:00');
  await expect(answer).toContainText('24 December 2026');
  await translate(page.locator('.clock'));
  await day.fill('2026-12-23');
  await expect(answer).toContainText('23 December 2026');
  await expect(answer).not.toContainText(mark);
  await translate(page.locator('.clock'));
  await day.fill('2020-01-01');
  await expect(answer).toHaveText(words.faults['far-day']);
});

test('/go/ says its message once', async ({ page }) => {
  const words = wordsOf('threeWords');
  await page.goto('/go/');
  const field = page.locator('#three-words');
  const status = main(page).getByRole('status');
  await translate(main(page));
  await field.fill(threeWordsOf('/talk/', content));
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(words.page);
  await translate(main(page));
  await field.fill('zzzz zzzz zzzz');
  await expect(status).toHaveText('');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(words.none);
});

test('/search/: the count and the answers are for what was typed last', async ({ page }) => {
  const words = wordsOf('search');
  await page.goto('/search/');
  const field = page.locator('#words');
  const status = page.locator('.search > [role="status"]');
  const best = main(page).getByRole('article');
  await field.fill('custody');
  await expect(status).not.toBeEmpty();
  const first = await best.innerText();
  await translate(page.locator('.search'));
  await field.fill('he put his hands round my neck');
  await expect(status).toContainText(wordsOf('help').opened.split('{')[0] ?? '');
  await expect(status).not.toContainText(mark);
  await expect(best).not.toContainText(mark);
  expect(await best.innerText()).not.toBe(first);
  await translate(page.locator('.search'));
  await field.fill('zzqqxx');
  await expect(status).toHaveText(words.none);
  await translate(page.locator('.search'));
  await field.fill('');
  await expect(status).toHaveText('');
});

test('/talk/: the count changes, and so does the list', async ({ page }) => {
  const words = wordsOf('finder');
  await page.goto('/talk/');
  const finder = page.locator('[data-finder]');
  const pressFirst = (question: string) =>
    finder
      .locator(`[data-question="${question}"] button`)
      .filter({ visible: true })
      .first()
      .click();
  await translate(main(page));
  await pressFirst('need');
  await pressFirst('identity');
  await pressFirst('nation');
  const status = finder.getByRole('status');
  await expect(status).toHaveText(/\d/);
  await translate(main(page));
  await finder.getByRole('button', { name: words.more }).click();
  await expect(status).toHaveText(/^\D*\d+\D*$/);
  await expect(status).not.toContainText(mark);
  await translate(main(page));
  await page.locator('[data-write]').check();
  await expect(status).not.toContainText(mark);
  await expect(status).toHaveText(/\d/);
});

test('the list of what may be said is counted anew', async ({ page }) => {
  const words = wordsOf('disclosures').narrow;
  await page.goto('/before/if-you-say-this/');
  const field = page.getByLabel(words.type);
  const status = main(page).getByRole('status');
  await field.fill('hit');
  await expect(status).not.toBeEmpty();
  await translate(main(page));
  await page.locator('main input').first().fill('zzzzzz');
  await expect(status).toHaveText(words.none);
});
