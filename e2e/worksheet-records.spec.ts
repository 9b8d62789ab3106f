import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { tooWideBy } from './fits.ts';
import { tabTo } from './keyboard.ts';
import { addressesTried, content, wordsOf } from './site-pages.ts';
import { onPaper, titleAfter } from './paper.ts';

// What e2e/worksheets.spec.ts does not try on these two: a record that is made note by note, and a
// list of which only one part of the page has boxes.

const record = { address: '/you/dates/', ...sheetOf('notes') };
const answer = { address: '/before/they-wrote-to-me/', ...sheetOf('answer') };
const writtenOn = record.fields.at(-1);
const callAddress = '/children/what-to-say/';

function sheetOf(name: string) {
  const found = content.worksheets.get(name);
  if (!found) throw new Error(`content/worksheets/${name}.yaml is missing.`);
  return found;
}

const main = (page: Page) => page.getByRole('main');
const boxes = (page: Page) => main(page).getByRole('checkbox');
const field = (page: Page, at: number) =>
  page.getByLabel(record.fields[at]?.label ?? '', { exact: true });

test('one note prints alone under a quiet heading, without the parts that were left empty', async ({
  page,
}) => {
  await page.goto(record.address);
  const title = await page.title();
  await field(page, 0).fill('Monday, about 8am');
  await field(page, 3).fill('“I will come later.”');
  expect(await titleAfter(page, 'beforeprint')).toBe(record.paper);
  await titleAfter(page, 'afterprint');
  expect(await page.title()).toBe(title);
  expect(await onPaper(page)).toEqual([
    record.paper,
    record.fields[0]?.label,
    'Monday, about 8am',
    record.fields[3]?.label,
    '“I will come later.”',
    writtenOn?.label,
  ]);
});

test('the day it was written on is a line for a pen, or what was typed, and not both', async ({
  page,
}) => {
  await page.goto(record.address);
  expect(writtenOn?.pen).toBe(true);
  const at = record.fields.length - 1;
  await field(page, 0).fill('Monday');
  const line = page.locator('.paper .pen');
  await expect(line).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  expect((await line.boundingBox())?.width).toBeGreaterThan(200);
  await page.emulateMedia({ media: null });
  await field(page, at).fill('Tuesday, 9am');
  expect((await onPaper(page)).slice(-2)).toEqual([writtenOn?.label, 'Tuesday, 9am']);
});

test('the warning that notes can be seen stands before the first field, and is that of the call', async ({
  page,
}) => {
  await page.goto(record.address);
  expect(record.warns).toBe(sheetOf('call').warns);
  const warning = await page.getByText(record.warns ?? '', { exact: true }).boundingBox();
  const first = await field(page, 0).boundingBox();
  expect(warning?.y).toBeLessThan(first?.y ?? 0);
});

test('the record and the notes for a call lead to one another', async ({ page }) => {
  for (const [from, to] of [
    [record.address, callAddress],
    [callAddress, record.address],
  ]) {
    await page.goto(from ?? '');
    await expect(page.locator(`main .body a[href="${to ?? ''}"]`).first()).toBeVisible();
  }
});

test('fifty thousand letters and a pasted table are printed whole, and the page stays as wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(record.address);
  const table = 'Day\tTime\tWho\nMonday\t8am\ta neighbour\nTuesday\t9pm\tno one';
  await field(page, 0).fill(table);
  await field(page, 2).fill('a'.repeat(50_000));
  await expect(field(page, 0)).toHaveValue(table);
  expect(await tooWideBy(page)).toBe(0);
  await expect(page.locator('.paper div > p').first()).toHaveText(table, {
    useInnerText: false,
  });
  const printed = await page.locator('.paper div > p').nth(2).textContent();
  expect(printed?.length).toBe(50_000);
  const fits = () =>
    page.evaluate(() => {
      const [text] = [...document.querySelectorAll('.paper div:not([hidden]) > p')].slice(-1);
      return text ? text.scrollWidth - text.clientWidth : null;
    });
  await page.emulateMedia({ media: 'print' });
  expect(await fits()).toBe(0);
});

test('the keyboard alone writes a note and prints it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await page.goto(record.address);
  await tabTo(page, field(page, 0));
  await page.keyboard.type('Friday');
  await tabTo(page, page.getByRole('button', { name: wordsOf('worksheets').print }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  expect(await onPaper(page)).toContain('Friday');
});

test('only what can be asked has a box, and the page says so below that heading', async ({
  page,
}) => {
  await page.goto(answer.address);
  const under = answer.under ?? '';
  await expect(boxes(page).first()).toBeVisible();
  // Its lists stand between this heading and the first fold.
  const lines = page.locator(`main h2[id="${under}"] ~ ul:not(details ~ ul)`).getByRole('listitem');
  expect(await boxes(page).count()).toBe(await lines.count());
  expect(await boxes(page).count()).toBeLessThan(
    await page.locator('main .body li:not(.paper li)').count(),
  );
  const next = page.locator(`main h2[id="${under}"] + p`);
  await expect(next).toHaveText(answer.before ?? '');
});

test('what was ticked is printed in words that say less, and nothing else', async ({ page }) => {
  await page.goto(answer.address);
  for (const box of await boxes(page).all()) await box.check();
  expect(await titleAfter(page, 'beforeprint')).toBe(answer.paper);
  await titleAfter(page, 'afterprint');
  const [heading, ...lines] = await onPaper(page);
  expect(heading).toBe(answer.paper);
  expect(lines).toHaveLength(await boxes(page).count());
  expect(lines.join(' ')).not.toMatch(/afraid|\bex\b/);
  expect(await axeFaults(page, 'main')).toEqual([]);
});

test('every page ends with a way to say that it is wrong, which carries only its quiet name', async ({
  page,
}) => {
  for (const address of ['/', record.address, answer.address, '/talk/', '/council/leeds/']) {
    if (!addressesTried.includes(address) && !address.startsWith('/council/')) continue;
    await page.goto(address);
    const link = page.locator('footer').getByRole('link', { name: wordsOf('operator').ask });
    await expect(link).toHaveAttribute('href', '/about/#wrong');
    const title = await page.title();
    const [, name = ''] = /“(.+)”/.exec(await link.locator('..').innerText()) ?? [];
    expect(title.startsWith(name)).toBe(true);
    expect(name).not.toBe('');
  }
  await page.goto('/about/#wrong');
  await expect(page.getByText(wordsOf('operator').leaves)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('both pages are whole, and what can be asked is a plain list', async ({ page }) => {
    await page.goto(answer.address);
    await expect(page.locator(`main h2[id="${answer.under ?? ''}"] ~ ul`).first()).toBeVisible();
    await expect(page.locator('input, textarea')).toHaveCount(0);
    await page.goto(record.address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('input, textarea')).toHaveCount(0);
  });
});
