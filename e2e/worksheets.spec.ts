import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaultsDayAndNight } from './axe-faults.ts';
import { tooWideBy } from './fits.ts';
import { tabTo } from './keyboard.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { content, wordsOf } from './site-pages.ts';
import { tracesOf } from './traces.ts';
import { notePrinting, onPaper, sheetsIn, titleAfter, wasPrinted } from './paper.ts';
import { thereAndBack } from './there-and-back.ts';

const words = wordsOf('worksheets');
/** The words of one worksheet. */
function sheet(name: string) {
  const found = content.worksheets.get(name);
  if (!found) throw new Error(`content/worksheets/${name}.yaml is missing.`);
  return found;
}
const questions = { address: '/before/questions-to-ask/', ...sheet('questions') };
const papers = { address: '/before/papers/', ...sheet('papers') };
const call = { address: '/children/what-to-say/', ...sheet('call') };
const record = { address: '/you/dates/', ...sheet('notes') };
const answer = { address: '/before/they-wrote-to-me/', ...sheet('answer') };

const main = (page: Page) => page.getByRole('main');
const boxes = (page: Page) => main(page).getByRole('checkbox');
const fields = (page: Page) => main(page).getByRole('textbox');
const notes = (page: Page) => page.getByLabel(questions.fields[0]?.label ?? '', { exact: true });
const print = (page: Page) => page.getByRole('button', { name: words.print });
/** Matches a page with something filled in, which then prints only that. */
const hasPaper = (page: Page) => page.locator('html[data-paper-alone]');

/** The text of a line on the page, without the numbers that refer to its sources. */
const saidBy = (line: Locator): Promise<string> =>
  line.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const number of copy.querySelectorAll('sup')) number.remove();
    return copy.textContent.trim();
  });

async function fillAll(page: Page): Promise<void> {
  await expect(print(page)).toBeVisible();
  for (const box of await boxes(page).all()) await box.check();
  for (const field of await fields(page).all()) await field.fill('something that happened');
  await expect(hasPaper(page)).toHaveCount(1);
}

test('every question of the page can be ticked, and it says how many are', async ({ page }) => {
  await page.goto(questions.address);
  const count = questions.more?.replace('{count}', '2') ?? '';
  const status = (text: string) => expect(page.getByText(text, { exact: true })).toBeVisible();
  const [first, second] = await boxes(page).all();
  // A line that has no box is marked as such in the page.
  const lines = page.locator('main .body li:not([data-no-box], .paper li, .beside li)');
  expect(await boxes(page).count()).toBe(await lines.count());
  await status(questions.none ?? '');
  await first?.check();
  await status(questions.one ?? '');
  await second?.check();
  await status(count);
  await second?.uncheck();
  await status(questions.one ?? '');
});

test('a box is named by its question, without the numbers of sources, and its words tick it', async ({
  page,
}) => {
  await page.goto(questions.address);
  const line = main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox') })
    .filter({ has: page.getByRole('button', { name: wordsOf('sources').how }) })
    .first();
  const name = await saidBy(line);
  expect(name).not.toMatch(/\d/);
  const box = page.getByRole('checkbox', { name, exact: true });
  await line.click({ position: { x: 100, y: 10 } });
  await expect(box).toBeChecked();
  const size = await line.boundingBox();
  expect(size?.width).toBeGreaterThan(200);
  expect(size?.height).toBeGreaterThanOrEqual(39);
});

test('printed, there is only what was ticked and typed, in words that say less', async ({
  page,
}) => {
  await page.goto(questions.address);
  const quieter = page.locator('li:has(> label > [data-paper])');
  const asIs = page.locator('li:has(> label):not(:has([data-paper]))');
  const [quiet, plain] = [quieter.first(), asIs.first()];
  for (const line of [quiet, plain]) await line.getByRole('checkbox').check();
  await notes(page).fill('The blue form\n<b>Tuesday</b>');
  const quietly = await quiet.locator('[data-paper]').getAttribute('data-paper');
  expect(quietly).not.toBe(await saidBy(quiet));
  const [heading, ...rest] = await onPaper(page);
  expect(heading).toBe(questions.paper);
  expect(rest.splice(0, 2).toSorted()).toEqual([quietly, await saidBy(plain)].toSorted());
  expect(rest).toEqual([questions.fields[0]?.label, 'The blue form', '<b>Tuesday</b>']);
});

test('while it is printed, the page is called by its quiet heading, and by its title again after', async ({
  page,
}) => {
  await page.goto(questions.address);
  const title = await page.title();
  expect(await titleAfter(page, 'beforeprint')).toBe(title);
  await boxes(page).first().check();
  expect(await titleAfter(page, 'beforeprint')).toBe(questions.paper);
  expect(await titleAfter(page, 'afterprint')).toBe(title);
});

test('with nothing ticked or typed, the button says so, and the page prints as a page', async ({
  page,
}) => {
  await notePrinting(page);
  await page.goto(questions.address);
  await print(page).click();
  await expect(page.getByText(words.empty)).toBeVisible();
  await expect(wasPrinted(page)).toHaveCount(0);
  const paper = await onPaper(page);
  expect(paper).toContain(await page.getByRole('heading', { level: 2 }).first().innerText());
  expect(paper).not.toContain(questions.heading);
  await boxes(page).first().check();
  await expect(page.getByText(words.empty)).toHaveCount(0);
});

test('ten thousand letters print whole', async ({ page }) => {
  await page.goto(call.address);
  const text = Array.from({ length: 1429 }, (_, at) => `w${String(at).padStart(5, '0')}`).join(' ');
  expect(text.length).toBeGreaterThan(10_000);
  await fields(page).first().fill(text);
  expect((await onPaper(page)).join(' ')).toContain(text);
  expect(sheetsIn(await page.pdf())).toBeGreaterThan(2);
});

for (const { address, ticks } of [questions, papers, call, record, answer]) {
  test(`${address}: a reload forgets, and so does Back`, async ({ page }) => {
    await page.goto(address);
    const isEmpty = async (): Promise<void> => {
      await expect(print(page)).toBeVisible();
      await expect(boxes(page)).toHaveCount(filled.boxes);
      await expect(fields(page)).toHaveCount(filled.fields);
      await expect(main(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
      for (const field of await fields(page).all()) await expect(field).toHaveValue('');
      await expect(hasPaper(page)).toHaveCount(0);
    };
    await fillAll(page);
    const filled = { boxes: await boxes(page).count(), fields: await fields(page).count() };
    expect(filled.fields).toBeGreaterThan(0);
    expect(filled.boxes > 0).toBe(ticks);
    await page.reload();
    await isEmpty();
    await fillAll(page);
    await thereAndBack(page);
    await isEmpty();
  });

  test(`${address}: nothing is kept, asked for or shown in the address`, async ({ page }) => {
    await page.goto(address);
    const before = await tracesOf(page);
    const asked = requestsFromNow(page);
    await fillAll(page);
    expect(await tracesOf(page)).toEqual(before);
    expect(asked).toEqual([]);
    // e2e/built/every-page.test.ts checks the fields in the HTML, but the script adds the boxes.
    await expect(page.locator('main :is(input, textarea, select)[name]')).toHaveCount(0);
    await expect(page.locator('main input:not([autocomplete="off"])')).toHaveCount(0);
    await expect(page.locator('main textarea:not([spellcheck="false"])')).toHaveCount(0);
  });

  test(`${address}: filled in, it fits 360 and passes axe by day and by night`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(address);
    await fillAll(page);
    // A page that begins with its tool has no list of its parts on a phone.
    const folds = page.locator('main summary').filter({ visible: true });
    for (const fold of await folds.all()) await fold.click();
    expect(await tooWideBy(page)).toBe(0);
    expect(await axeFaultsDayAndNight(page, 'main')).toEqual([]);
  });
}

// When a tab is reopened, Firefox restores any box that differs from the page as it was written.
test('to the browser, no box differs from the page as it was written', async ({ page }) => {
  await page.goto(questions.address);
  await boxes(page).first().check();
  const differ = await boxes(page).evaluateAll((all) =>
    all.filter((box) => box instanceof HTMLInputElement && box.checked !== box.defaultChecked),
  );
  expect(differ).toEqual([]);
  await expect(main(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('the notes for a call warn first, and print under a quiet heading', async ({ page }) => {
  await page.goto(call.address);
  const [first, , third, , fifth] = call.fields.map(({ label }) => label);
  const said = await main(page).innerText();
  const warned = said.indexOf(call.warns ?? 'no warning');
  expect(warned).toBeGreaterThan(0);
  expect(warned).toBeLessThan(said.indexOf(first ?? ''));
  await page.getByLabel(third ?? '', { exact: true }).fill('by the school');
  await page.getByLabel(fifth ?? '', { exact: true }).fill('an aunt');
  expect(await onPaper(page)).toEqual([call.paper, third, 'by the school', fifth, 'an aunt']);
});

test('the keyboard alone ticks, types and prints', async ({ page }) => {
  await notePrinting(page);
  await page.goto(questions.address);
  await tabTo(page, boxes(page).first());
  await page.keyboard.press('Space');
  await expect(boxes(page).first()).toBeChecked();
  await tabTo(page, notes(page));
  await page.keyboard.type('ask twice');
  await tabTo(page, print(page));
  await page.keyboard.press('Enter');
  await expect(wasPrinted(page)).toHaveCount(1);
  expect((await onPaper(page)).at(-1)).toBe('ask twice');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages are as they are, with nothing to fill in', async ({ page }) => {
    for (const { address, heading } of [questions, papers, call, record, answer]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('input, textarea, select')).toHaveCount(0);
      await expect(page.getByRole('heading', { name: heading, exact: true })).toHaveCount(0);
    }
  });
});
