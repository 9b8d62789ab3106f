import { expect, test, type Page } from '@playwright/test';
import { loudWordsIn } from '../src/authoring/quiet-words.ts';
import { axeFaultsDayAndNight } from './axe-faults.ts';
import { tooWideBy } from './fits.ts';
import { tabTo } from './keyboard.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { content } from './site-pages.ts';
import { tracesOf } from './traces.ts';
import { onPaper, sheetsIn, titleAfter } from './paper.ts';
import { thereAndBack } from './there-and-back.ts';

const address = '/you/at-home/';
const paper = { heading: 'Numbers to call', first: '999', line: '0808 2000 247' };

const questions = (page: Page) => page.locator('main .body > .fold');
const opened = (page: Page) => page.locator('main .body > .fold[open]');
const openAll = async (page: Page): Promise<void> => {
  for (const question of await questions(page).locator('summary').all()) await question.click();
};

test.beforeEach(async ({ page }) => {
  await page.goto(address);
});

test('about a dozen questions, all shut, with nothing to tick, pick or fill in', async ({
  page,
}) => {
  const count = await questions(page).count();
  expect(count).toBeGreaterThanOrEqual(12);
  expect(count).toBeLessThanOrEqual(15);
  await expect(opened(page)).toHaveCount(0);
  await expect(page.locator('main .body :is(input, select, textarea, form)')).toHaveCount(0);
  for (const asked of await questions(page).locator('summary').allInnerTexts()) {
    expect(asked.trim()).toMatch(/\?$/);
  }
});

test('each one names what it is, says whose fault it is not, and has one place to go', async ({
  page,
}) => {
  await openAll(page);
  for (const question of await questions(page).all()) {
    const said = await question.innerText();
    expect(said).toMatch(/not your fault|not to blame|did (not|nothing)|have not brought shame/);
    expect(said).not.toMatch(/\byou are (a|an) (victim|survivor|abuser)\b/i);
    await expect(question.locator('a:not(.how, .term, [href^="/words/"])')).toHaveCount(1);
    expect(await question.locator('sup').count()).toBeGreaterThan(0);
  }
});

test('after every third question there is a way out', async ({ page }) => {
  const order = await page.locator('main .body').evaluate((body) =>
    [...body.children].flatMap((child) => {
      if (child.matches('.fold')) return ['question'];
      return child.textContent.startsWith('You can stop here') ? ['way out'] : [];
    }),
  );
  expect(order.length % 4).toBe(0);
  for (const [at, what] of order.entries()) {
    expect(what).toBe(at % 4 === 3 ? 'way out' : 'question');
  }
});

test('nothing shows afterwards what was opened: after Back, after a reload, or when left', async ({
  page,
}) => {
  const before = await tracesOf(page);
  const asked = requestsFromNow(page);
  await openAll(page);
  await expect(opened(page)).not.toHaveCount(0);
  expect(await tracesOf(page)).toEqual(before);
  expect(asked).toEqual([]);
  // A browser may keep the page as it was for Back, so its folds are shut as it is left.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(opened(page)).toHaveCount(0);
  await page.reload();
  await openAll(page);
  await page.reload();
  await expect(opened(page)).toHaveCount(0);
  await openAll(page);
  await thereAndBack(page);
  await expect(questions(page).first()).toBeVisible();
  await expect(opened(page)).toHaveCount(0);
});

test('what is open looks, once shut, as if it had never been opened', async ({ page }) => {
  const [first, second] = await questions(page).all();
  if (!first || !second) throw new Error('The page has too few questions.');
  const look = (of: typeof first) =>
    of.locator('summary').evaluate((summary) => {
      const { color, backgroundColor, fontWeight, textDecoration } = getComputedStyle(summary);
      return { color, backgroundColor, fontWeight, textDecoration };
    });
  await first.locator('summary').click();
  await first.locator('summary').click();
  await page.locator('h1').click();
  expect(await look(first)).toEqual(await look(second));
});

for (const withScript of [true, false]) {
  test.describe(withScript ? 'printed' : 'printed without script', () => {
    test.use({ javaScriptEnabled: withScript });

    test('only a quiet heading and numbers are left, whatever is open', async ({ page }) => {
      await questions(page).first().locator('summary').click();
      const lines = await onPaper(page);
      expect(lines[0]).toBe(paper.heading);
      expect(lines[1]).toContain(paper.first);
      expect(lines.join('\n')).toContain(paper.line);
      expect(lines.length).toBeLessThanOrEqual(8);
      const names = [...content.helplines.values()].map(({ name }) => name);
      expect(loudWordsIn(lines.join('\n'), [...content.quietWords, ...names])).toEqual([]);
      expect(sheetsIn(await page.pdf())).toBe(1);
    });
  });
}

test('while it is printed, the page is called by the quiet heading', async ({ page }) => {
  const title = await page.title();
  expect(await titleAfter(page, 'beforeprint')).toBe(paper.heading);
  expect(await titleAfter(page, 'afterprint')).toBe(title);
});

test('the numbers for paper are not on the screen, nor read out', async ({ page }) => {
  await expect(page.getByText(paper.heading, { exact: true })).toBeHidden();
});

test('the keyboard alone opens a question, goes where it leads, and shuts it', async ({ page }) => {
  const first = questions(page).first();
  await tabTo(page, first.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('open');
  await tabTo(page, first.locator('a[href^="/talk/"]'));
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(first).not.toHaveAttribute('open');
});

test('all open, it fits 320 and passes axe by day and by night', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAll(page);
  expect(await tooWideBy(page)).toBe(0);
  expect(await axeFaultsDayAndNight(page, 'main')).toEqual([]);
});

test('it leads to help for one’s own behaviour, and other pages lead to it', async ({ page }) => {
  await expect(page.locator('main .body > p a[href="/you/your-own-behaviour/"]')).toBeVisible();
  for (const from of ['/you/', '/you/what-counts/']) {
    await page.goto(from);
    await expect(page.locator(`main .body a[href="${address}"]`)).toBeVisible();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each question still opens, and all of it is there', async ({ page }) => {
    const first = questions(page).first();
    await first.locator('summary').click();
    await expect(first.locator('p').first()).toBeVisible();
    await page.goto(address);
    await expect(opened(page)).toHaveCount(0);
  });
});
