import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { wordsOf } from './site-pages.ts';
import { requestsFromNow } from './requests-from-now.ts';

const address = '/search/';
const words = wordsOf('search');
const helpWords = wordsOf('help');
const field = (page: Page) => page.getByLabel(words.type);
const results = (page: Page) => page.locator('.search-results a[href^="/"]');
const help = (page: Page) => page.getByRole('complementary', { name: helpWords.heading });
const door = (page: Page, name: string) => help(page).locator(`[data-door="${name}"]`);

async function type(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await expect(page.locator('.search-results')).toHaveAttribute('data-for', text);
}

/** Types, and waits until the strip has had time to answer too. */
async function typeAndPause(page: Page, text: string): Promise<void> {
  await type(page, text);
  await expect(page.locator('.search')).toHaveAttribute('data-settled-for', text);
}

test('a question in own words finds the page and leads to the section that answers', async ({
  page,
}) => {
  await page.goto(address);
  await type(page, 'will they take my kids');
  await expect(results(page).first()).toHaveAttribute('href', /^\/children\/staying-together\//);
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ pages may answer this\.$/);
  await results(page).first().click();
  await expect(page).toHaveURL(/\/children\/staying-together\//);
  await page.goto(address);
  await type(page, 'is the voucher still going');
  await results(page).first().click();
  await expect(page).toHaveURL('/before/paying/#voucher');
  await expect(page.locator('#voucher')).toBeInViewport();
});

test('nothing is fetched before it is used, then one file; nothing that is typed leaves', async ({
  page,
}) => {
  await page.goto(address, { waitUntil: 'networkidle' });
  const asked = requestsFromNow(page);
  await expect(field(page)).toBeVisible();
  expect(asked).toEqual([]);
  for (const text of ['social worker', 'custody', 'will they take my kids']) await type(page, text);
  expect(asked).toEqual(['/data/search.json']);
  expect(page.url().endsWith(address)).toBe(true);
  expect(await page.title()).not.toContain('kids');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('the strip stands there always, and opens a door for explicit words alone', async ({
  page,
}) => {
  await page.goto(address);
  const open = help(page).locator('details[open]');
  await expect(help(page)).toContainText('Call 999');
  await expect(help(page).locator('summary:visible')).toHaveCount(5);
  await typeAndPause(page, 'how much does it cost');
  await expect(open).toHaveCount(0);
  await typeAndPause(page, 'my husband hits me');
  await expect(open).toHaveAttribute('data-door', 'hurt');
  await expect(door(page, 'hurt').locator('.door-lines li:visible')).toHaveCount(3);
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('status').first()).toContainText('Someone hurts or frightens me');
  const [above, below] = await Promise.all([
    help(page).boundingBox(),
    page.locator('.search-results').boundingBox(),
  ]);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  expect(await axeFaults(page, '.search')).toEqual([]);
  // Nothing explicit any more: it closes again. So do the words of somebody who is accused.
  for (const text of ['how much does it cost', 'she says I strangled her', 'my new tablet']) {
    await typeAndPause(page, text);
    await expect(open).toHaveCount(0);
  }
});

test('nobody is shown a door that would insult or endanger them', async ({ page }) => {
  await page.goto(address);
  for (const [text, opens] of [
    ['im 14 and my dad hits my mum', 'young'],
    ['im scared to leave him', 'hurt'],
    ['my wife hits me', 'hurt'],
    ['my mother in law says i will lose the kids', null],
    ['i hit my wife', 'myself'],
    ['he hits me so i hit my husband back', 'hurt'],
  ] as const) {
    await typeAndPause(page, text);
    const opened = help(page).locator('details[open]');
    if (opens === null) await expect(opened, text).toHaveCount(0);
    else await expect(opened, text).toHaveAttribute('data-door', opens);
  }
});

test('a door that the reader opened stays as they left it', async ({ page }) => {
  await page.goto(address);
  await door(page, 'child').locator('summary').click();
  await typeAndPause(page, 'how much does it cost');
  await expect(door(page, 'child')).toHaveAttribute('open', '');
  await door(page, 'child').locator('summary').click();
  await typeAndPause(page, 'voucher');
  await expect(help(page).locator('details[open]')).toHaveCount(0);
  // One that came by itself, and was shut, does not come again with the next letter.
  await typeAndPause(page, 'my husband hits me');
  await door(page, 'hurt').locator('summary').click();
  await typeAndPause(page, 'my husband hits me so');
  await expect(door(page, 'hurt')).not.toHaveAttribute('open');
  await typeAndPause(page, 'voucher');
  await typeAndPause(page, 'my husband hits me');
  await expect(door(page, 'hurt')).toHaveAttribute('open', '');
});

test('special help comes with its words, and closed with the pages that are about it', async ({
  page,
}) => {
  await page.goto(address);
  await expect(door(page, 'throat')).toBeHidden();
  await typeAndPause(page, 'he strangled me and i want to die');
  await expect(door(page, 'throat')).toHaveAttribute('open', '');
  await expect(page.locator('.help-also')).toContainText('I cannot go on');
  await typeAndPause(page, 'do i need hospital after being choked');
  await expect(door(page, 'throat')).toBeVisible();
  await typeAndPause(page, 'how much does it cost');
  await expect(door(page, 'throat')).toBeHidden();
});

test('first words in another language bring 999 and an interpreter in that language', async ({
  page,
}) => {
  await page.goto(address);
  const polish = help(page).locator('section[lang="pl"]');
  const arabic = help(page).locator('section[lang="ar"]');
  await typeAndPause(page, 'maz mnie bije');
  await expect(polish).toBeVisible();
  await expect(polish).toContainText('999');
  await expect(door(page, 'hurt')).toHaveAttribute('open', '');
  await typeAndPause(page, 'زوجي يضربني');
  await expect(arabic).toBeVisible();
  await expect(arabic).toHaveAttribute('dir', 'rtl');
  await expect(polish).toBeHidden();
  await expect(help(page)).toContainText(helpWords.unchecked);
});

test('a number leads to whose it is, and can be pressed', async ({ page }) => {
  await page.goto(address);
  await type(page, '0808 2000 247');
  const best = page.locator('.best');
  await expect(best).toContainText('National Domestic Abuse Helpline');
  await expect(best).toContainText('0808 2000 247');
});

test('the best answer says the sentence that answers, and the rest can be opened', async ({
  page,
}) => {
  await page.goto(address);
  await type(page, 'i got a letter from a mediator');
  await expect(page.locator('.best > a')).toHaveAttribute(
    'href',
    '/before/your-first-meeting/#invited',
  );
  await expect(page.locator('.best p')).not.toBeEmpty();
  await expect(page.locator('.search-results > ul > li')).toHaveCount(3);
  const more = page.locator('.search-results details');
  await expect(more.locator('li').first()).toBeHidden();
  await more.locator('summary').click();
  await expect(more.locator('li').first()).toBeVisible();
});

test('by the keyboard alone, results come as letters do, and it passes axe', async ({ page }) => {
  await page.goto(address);
  await field(page).focus();
  await page.keyboard.type('mediation');
  await expect(results(page).first()).toBeVisible();
  // Past the strip: its links, its five doors.
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(results(page).first()).toBeFocused({ timeout: 1 });
  }).toPass();
  expect(await axeFaults(page, '.search')).toEqual([]);
});

test('help leaves room for results on a phone, whatever is meant', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  for (const text of [
    'how much does it cost',
    'he hits me',
    'he choked me',
    'my ex took the kids to pakistan',
    'fgm',
    'im 13',
    'i want to die',
  ]) {
    await typeAndPause(page, text);
    for (const name of await help(page).locator('a, summary').allTextContents())
      expect(name.trim()).not.toBe('');
    const [result, leave] = await Promise.all([
      results(page).first().boundingBox(),
      page.locator('[data-leave]').boundingBox(),
    ]);
    expect(result?.y, text).toBeLessThan(leave?.y ?? 0);
  }
});

test('the whole text is looked through only when it is asked for', async ({ page }) => {
  await page.goto(address);
  const asked = requestsFromNow(page);
  await type(page, 'interpreter');
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await expect(page.getByText(words.wholeHint)).toBeVisible();
  await page.getByRole('button', { name: words.whole }).click();
  await expect(page.getByText(words.wholeHeading)).toBeVisible();
  await expect(page.locator('.whole-text li').first()).toBeVisible();
  await expect(page.getByRole('button', { name: words.whole })).toBeFocused();
  expect(asked.filter((path) => path.startsWith('/pagefind/')).length).toBeGreaterThan(0);
});

test('on paper every door stands open, one below the other', async ({ page }) => {
  await page.goto(address);
  await typeAndPause(page, 'he choked me');
  await page.emulateMedia({ media: 'print' });
  const doors = await help(page).locator('details:visible').all();
  expect(doors.length).toBeGreaterThan(5);
  let above = -Infinity;
  for (const each of doors) {
    for (const part of [each.locator('summary'), each.locator('.door')]) {
      const box = await part.boundingBox();
      expect(box?.y, (await each.getAttribute('data-door')) ?? '').toBeGreaterThanOrEqual(above);
      above = (box?.y ?? 0) + (box?.height ?? 0);
    }
  }
});

test('a search of the whole text that fails says so, and can be tried again', async ({ page }) => {
  await page.goto(address);
  await page.route('/pagefind/**', (route) => route.abort());
  await type(page, 'interpreter');
  const button = page.getByRole('button', { name: words.whole });
  await button.click();
  await expect(page.getByText(words.wholeFailed)).toBeVisible();
  await page.unroute('/pagefind/**');
  await button.click();
  await expect(page.locator('.whole-text li').first()).toBeVisible();
});

test('pages that come for an earlier question are not shown', async ({ page }) => {
  await page.goto(address);
  const letThrough: (() => void)[] = [];
  await page.route('/pagefind/fragment/**', (route) => {
    letThrough.push(() => void route.continue());
  });
  await type(page, 'passport');
  await page.getByRole('button', { name: words.whole }).click();
  await expect(page.getByText(words.wholeLooking)).toBeVisible();
  await expect.poll(() => letThrough.length).toBeGreaterThan(0);
  await type(page, 'custody');
  for (const each of letThrough) each();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.whole-text li')).toHaveCount(0);
  await expect(page.getByText(words.wholeLooking)).toHaveCount(0);
});

test('whatever is typed there is an answer and no error', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  await page.goto(address);
  for (const text of [
    '😡',
    '<img src=x onerror=alert(1)>',
    'the of',
    'опасность',
    'a'.repeat(100_000),
    'مرحبا \u202e שלום 你好 नमस्ते',
    'he '.repeat(50_000),
  ]) {
    await type(page, text);
    await expect(page.getByRole('heading', { level: 3, name: 'A', exact: true })).toBeVisible();
  }
  await type(page, '😡');
  await expect(page.getByRole('status').first()).toHaveText(words.none);
  await expect(page.getByText(words.instead)).toBeVisible();
  await expect(help(page)).toBeVisible();
  await field(page).fill('');
  await expect(page.locator('.search-results')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('without the file it says so, the list is there, and the next letter tries again', async ({
  page,
}) => {
  await page.route('/data/search.json', (route) => route.abort());
  await page.goto(address);
  await field(page).fill('custody');
  await expect(page.getByRole('status').first()).toHaveText(words.failed);
  expect(await page.locator('.ways li').count()).toBeGreaterThan(30);
  await page.unroute('/data/search.json');
  await type(page, 'custody c');
  await expect(results(page).first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there and no dead field', async ({ page }) => {
    await page.goto(address);
    expect(await page.locator('.ways li').count()).toBeGreaterThan(30);
    await expect(page.locator('input')).toHaveCount(0);
    await door(page, 'hurt').locator('summary').click();
    await expect(door(page, 'hurt')).toContainText('0808 2000 247');
  });
});
