import { expect, test, type Page } from '@playwright/test';
import { axeFaultsDayAndNight } from './axe-faults.ts';
import { content, wordsOf } from './site-pages.ts';

const words = wordsOf('sources');
const address = '/before/what-stays-private/';

const main = (page: Page) => page.getByRole('main');
/** A mark at the end of a paragraph; an answer's "How we know" has no count in its name. */
const marks = (page: Page) => main(page).getByRole('button', { name: `${words.how}:` });
const note = (page: Page) => page.getByRole('dialog', { name: words.how });
const close = (page: Page) => note(page).getByRole('button', { name: words.close });
const sources = (page: Page) => page.getByRole('region', { name: words.heading });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test('a mark opens its sources in place, above the exit, and each way closes them', async ({
      page,
    }) => {
      await page.goto(address);
      await expect(note(page)).toHaveCount(0);
      const mark = marks(page).nth(3);
      const open = async () => {
        await mark.click();
        await expect(note(page)).toBeVisible();
      };
      await open();
      const scrolled = await page.evaluate(() => scrollY);
      await expect(note(page)).toContainText(words.checked);
      const box = await note(page).boundingBox();
      const exit = await page.locator('[data-leave]').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(exit?.y ?? 0);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);

      await page.keyboard.press('Escape');
      await expect(note(page)).toHaveCount(0);
      await expect(mark).toBeFocused();
      await open();
      await close(page).click();
      await expect(note(page)).toHaveCount(0);
      await open();
      await page.mouse.click(180, 8);
      await expect(note(page)).toHaveCount(0);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
      expect(new URL(page.url()).hash).toBe('');
    });

    test('an answer has no mark in its sentences, and its last line opens its sources', async ({
      page,
    }) => {
      await page.goto(address);
      const answer = page.locator('.answer');
      await expect(answer.getByRole('button')).toHaveCount(1);
      await answer.getByRole('button', { name: words.how, exact: true }).click();
      await expect(note(page)).toBeVisible();
    });
  });
}

test('marks can be hit: 24 pixels or more, none over another', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  await main(page)
    .locator('details')
    .evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
  const boxes = await marks(page).evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
  );
  expect(boxes.length).toBeGreaterThan(10);
  for (const [at, box] of boxes.entries()) {
    expect(box.width).toBeGreaterThanOrEqual(24);
    expect(box.height).toBeGreaterThanOrEqual(24);
    const hit = boxes.filter(
      (other, place) =>
        place !== at &&
        other.left < box.right &&
        box.left < other.right &&
        other.top < box.bottom &&
        box.top < other.bottom,
    );
    expect(hit).toEqual([]);
  }
});

test('the keyboard opens a note, goes on inside it, and comes back', async ({ page }) => {
  await page.goto(address);
  const mark = marks(page).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(note(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test('an open note passes axe by day and by night', async ({ page }) => {
  await page.goto(address);
  await marks(page).first().click();
  await expect(note(page)).toBeVisible();
  expect(await axeFaultsDayAndNight(page)).toEqual([]);
});

test('each sentence of a walkthrough has a note for its sources', async ({ page }) => {
  await page.goto('/children/what-happens-next/all/');
  const targets = await page
    .locator('button[popovertarget]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('popovertarget') ?? ''));
  expect(targets.length).toBeGreaterThan(10);
  for (const id of new Set(targets)) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
});

/** Makes the page what a browser from before popovers shows: its rules apply, and notes are plain. */
async function withoutPopovers(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll(/ popover(?=[ >])/g, '')
      .replaceAll(/ popovertarget="[^"]*"/g, '')
      .replaceAll(/@supports not selector\(:popover-open\)/g, '@supports (color:red)');
    const headers = { ...response.headers() };
    // The style sheet has changed, and so has its hash.
    delete headers['content-security-policy'];
    return route.fulfill({ response, headers, body });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`no popovers, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    test('a mark is a link to its sources at the foot, which lead back to the words', async ({
      page,
    }) => {
      await withoutPopovers(page);
      await page.goto(address);
      const links = main(page).getByRole('link', { name: `${words.how}:` });
      await expect(marks(page)).toHaveCount(0);
      // A source leads back to where it is named first.
      const mark = links.first();
      const id = (await mark.getAttribute('href'))?.slice(1) ?? '';
      await mark.click();
      const listed = sources(page).locator(`[id="${id}"]`);
      await expect(listed).toBeInViewport();
      await listed.getByRole('link', { name: words.back }).click();
      await expect(mark).toBeInViewport();
    });
  });
}

test('paper shows every source, with its number and address, and the numbers in the words', async ({
  page,
}) => {
  await page.goto(address);
  await expect(page.locator('sup.source').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const all = sources(page).locator('ol > li');
  expect(await all.count()).toBeGreaterThan(1);
  await expect(all.filter({ visible: false })).toHaveCount(0);
  await expect(all.first()).toHaveCSS('list-style-type', 'decimal');
  const written = await all
    .locator('a[data-written]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(written).toContain('http');
  await expect(page.locator('sup.source').filter({ visible: false })).toHaveCount(0);
  await expect(page.locator('.how, .answer-from').filter({ visible: true })).toHaveCount(0);
});

for (const page of [address, '/council/', '/children/if-they-tell-you/']) {
  test(`${page}: paper writes out the address of another site only if it is quiet`, async ({
    page: tab,
  }) => {
    await tab.goto(page);
    await tab.emulateMedia({ media: 'print' });
    const outside = await tab
      .locator('.body a[href^="http"], .where ol a[href^="http"]')
      .evaluateAll((links) =>
        links.map((link) => ({
          href: link.getAttribute('href') ?? '',
          after: getComputedStyle(link, '::after').content,
        })),
      );
    expect(outside.length).toBeGreaterThan(1);
    for (const { href, after } of outside) {
      const loud = content.quietWords.filter((word) =>
        href
          .toLowerCase()
          .replaceAll(/[^a-z]+/g, ' ')
          .includes(word),
      );
      if (loud.length > 0) expect(after, href).not.toContain('http');
    }
  });
}

test('copied words do not run into a number', async ({ page }) => {
  await page.goto(address);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('main .body') ?? document.body);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toContain('.');
  expect(copied).not.toMatch(/[a-z][.?]\d/);
});
