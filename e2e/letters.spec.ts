import { expect, test, type Page } from '@playwright/test';
import { axeFaultsDayAndNight } from './axe-faults.ts';
import { tooWideBy } from './fits.ts';
import { tabTo } from './keyboard.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { content, settings, wordsOf } from './site-pages.ts';
import { tracesOf } from './traces.ts';
import { notePrinting, onPaper, sheetsIn, titleAfter, wasPrinted } from './paper.ts';
import { thereAndBack } from './there-and-back.ts';

const address = '/you/letters/';
const words = wordsOf('letters');
const loud = new RegExp(`\\b(${content.quietWords.join('|')})`, 'i');

/** The words of one letter. */
function letterCalled(name: string) {
  const found = content.letters.get(name);
  if (!found) throw new Error(`content/letters/${name}.yaml is missing.`);
  return found;
}
const health = letterCalled('health');
const mediator = letterCalled('mediator');

const paper = (page: Page, { to }: { to: string }) =>
  page.getByRole('group', { name: to, exact: true });
const blank = (page: Page, letter: typeof health, name: string) =>
  paper(page, letter).getByLabel(letter.blanks[name]?.label ?? '', { exact: true });
const fold = (page: Page, id: string) => page.locator(`summary:has(#${id})`);
/** Below each letter, in the same fold. */
const print = (page: Page, id: string) =>
  page.locator(`details:has(#${id})`).getByRole('button', { name: words.print });
const fields = (page: Page) => page.locator('.letter :is(textarea, input:not([type="checkbox"]))');
const boxes = (page: Page) => page.locator('.letter input[type="checkbox"]');

const sheetsOf = async (page: Page): Promise<number> =>
  sheetsIn(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

async function openAll(page: Page): Promise<void> {
  for (const id of content.letters.keys()) await fold(page, id).click();
}

async function fillAll(page: Page): Promise<void> {
  await openAll(page);
  for (const box of await boxes(page).all()) await box.check();
  for (const field of await fields(page).all()) await field.fill('only this');
}

test('the warning that a reload empties them stands before the first blank', async ({ page }) => {
  await page.goto(address);
  const said = await page.locator('main').innerText();
  expect(said).toContain('it goes when you reload or leave this page');
  const warning = page.getByText('when you reload or leave this page');
  const below = await warning.evaluate((element) => {
    const first = document.querySelector('.letter input');
    return first && element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(below).toBeTruthy();
});

test('a link to one letter opens it, and no other', async ({ page }) => {
  await page.goto(`${address}#health`);
  await expect(paper(page, health)).toBeVisible();
  await expect(paper(page, mediator)).toBeHidden();
});

test('the button prints that letter alone, under its quiet heading', async ({ page }) => {
  await notePrinting(page);
  await page.goto(address);
  const title = await page.title();
  await openAll(page);
  await blank(page, health, 'who').fill('Dr Green');
  await print(page, 'health').click();
  await expect(wasPrinted(page)).toHaveCount(1);
  const [heading, ...rest] = await onPaper(page);
  expect(heading).toBe(health.paper);
  expect(heading).not.toMatch(loud);
  expect(rest.join(' ')).toContain('Dr Green');
  expect(rest.join(' ')).not.toContain('Do not contact the other parent');
  expect(rest.join(' ')).not.toContain(words.print);
  expect(await titleAfter(page, 'beforeprint')).toBe(health.paper);
  expect(await titleAfter(page, 'afterprint')).toBe(title);

  await print(page, 'mediator').click();
  expect((await onPaper(page))[0]).toBe(mediator.paper);
  expect((await onPaper(page)).join(' ')).not.toContain('Dr Green');
  expect(await titleAfter(page, 'beforeprint')).toBe(mediator.paper);
});

test('once a letter was printed, the browser’s own menu prints what is open again', async ({
  page,
}) => {
  await notePrinting(page);
  await page.goto(address);
  const alone = page.locator('html[data-paper-alone]');
  const printAgain = async (): Promise<void> => {
    await print(page, 'mediator').click();
    await titleAfter(page, 'beforeprint');
    await titleAfter(page, 'afterprint');
  };
  await fold(page, 'health').click();
  await fold(page, 'mediator').click();
  // Some phones say at once that printing is over, and draw the sheet after that.
  await printAgain();
  expect((await onPaper(page)).join(' ')).not.toContain(health.paper);

  await blank(page, health, 'who').fill('Dr Green');
  const said = (await onPaper(page)).join(' ');
  for (const wanted of [health.paper, 'Dr Green', mediator.paper]) expect(said).toContain(wanted);

  const backOnThePage = [
    () => page.keyboard.press('Shift'),
    () => page.getByRole('heading', { level: 1 }).click(),
    () => fold(page, 'work').click(),
  ];
  for (const act of backOnThePage) {
    await printAgain();
    await expect(alone).toHaveCount(1);
    await act();
    await expect(alone).toHaveCount(0);
    await expect(page.locator('[data-holds-paper]')).toHaveCount(0);
  }
});

test('where print() waits for the reader, that letter alone ends with it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const began = performance.now();
      while (performance.now() - began < 1500);
    };
  });
  await page.goto(address);
  await fold(page, 'health').click();
  await fold(page, 'mediator').click();
  await print(page, 'mediator').click();
  expect((await onPaper(page)).join(' ')).toContain(health.paper);
});

test('from the browser’s own menu, the sheet and its file are called by the open letter', async ({
  page,
}) => {
  await page.goto(address);
  const title = await page.title();
  const titleOnPaper = async (): Promise<string> => {
    const seen = await titleAfter(page, 'beforeprint');
    expect(await titleAfter(page, 'afterprint')).toBe(title);
    return seen;
  };
  expect(await titleOnPaper()).toBe(title);
  await fold(page, 'health').click();
  expect(await titleOnPaper()).toBe(health.paper);
  // Two with the same heading, and then two that differ: then it is the name of the page alone.
  await fold(page, 'council').click();
  expect(await titleOnPaper()).toBe(health.paper);
  await fold(page, 'mediator').click();
  const several = await titleOnPaper();
  expect(several).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  expect(several).not.toMatch(loud);
  expect(several).not.toContain(settings.site.name);
});

test('on paper, what was filled in reads on as a letter, with a place to sign', async ({
  page,
}) => {
  await page.goto(address);
  await fold(page, 'health').click();
  await blank(page, health, 'who').fill('Dr Bartholomew-Featherstonehaugh');
  await blank(page, health, 'when').fill('tomorrow, 30 November 2026');
  await blank(page, health, 'way').fill('07700 900123');
  await blank(page, health, 'born').fill('1 May 1990');
  const said = await onPaper(page);
  expect(said).toContain('Dear Dr Bartholomew-Featherstonehaugh,');
  expect(said.join(' ')).toContain('spoke to me on tomorrow, 30 November 2026 about');
  for (const [name, printed] of [
    ['who', false],
    ['when', false],
    ['way', false],
    ['about', true],
    // A date needs its caption, and there the name and the dates stand as on a form.
    ['born', true],
    ['today', true],
  ] as const) {
    expect(said.includes(health.blanks[name]?.label ?? ''), name).toBe(printed);
  }
  expect(said.at(-1)).toBe(words.signed);
  await expect(paper(page, health).getByText(words.signed, { exact: true })).toBeHidden();
});

test('empty, the doctor’s letter and the mediator’s are one sheet each, with room to write', async ({
  page,
}) => {
  await notePrinting(page);
  await page.goto(address);
  await openAll(page);
  for (const id of ['health', 'mediator']) {
    await print(page, id).click();
    expect(await sheetsOf(page), id).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  const line = await blank(page, mediator, 'way').boundingBox();
  expect(line?.width).toBeGreaterThan(200);
  expect(line?.height).toBeGreaterThan(28);
});

test('fifty thousand letters and a pasted table print whole', async ({ page }) => {
  await notePrinting(page);
  await page.goto(address);
  await fold(page, 'health').click();
  const long = Array.from({ length: 7143 }, (_, at) => `w${String(at).padStart(5, '0')}`).join(' ');
  expect(long.length).toBeGreaterThanOrEqual(50_000);
  await blank(page, health, 'about').fill(long);
  await blank(page, health, 'who').fill('a\tb\nc\td <b>e</b>');
  await print(page, 'health').click();
  const said = (await onPaper(page)).join(' ');
  expect(said).toContain(long);
  expect(said).toContain('<b>e</b>');
  expect(await sheetsOf(page)).toBeGreaterThan(5);
  expect(await tooWideBy(page)).toBe(0);
});

test('a reload forgets, and so does Back', async ({ page }) => {
  await page.goto(address);
  const isEmpty = async (): Promise<void> => {
    for (const field of await fields(page).all()) await expect(field).toHaveValue('');
    for (const box of await boxes(page).all()) await expect(box).not.toBeChecked();
    await expect(page.locator('.written')).toHaveCount(0);
  };
  await fillAll(page);
  expect(await fields(page).count()).toBeGreaterThan(20);
  expect(await boxes(page).count()).toBeGreaterThan(15);
  await page.reload();
  await isEmpty();
  await fillAll(page);
  await thereAndBack(page);
  await isEmpty();
});

test('nothing is kept, asked for or shown in the address', async ({ page }) => {
  await notePrinting(page);
  await page.goto(address);
  const before = await tracesOf(page);
  const asked = requestsFromNow(page);
  await fillAll(page);
  await print(page, 'work').click();
  await expect(wasPrinted(page)).toHaveCount(1);
  expect(await tracesOf(page)).toEqual(before);
  expect(asked).toEqual([]);
  await expect(page.locator('form, .letter [name]')).toHaveCount(0);
  await expect(page.locator('.letter :is(input, textarea):not([autocomplete="off"])')).toHaveCount(
    0,
  );
  await expect(fields(page).and(page.locator(':not([spellcheck="false"])'))).toHaveCount(0);
});

test('to the browser, no box differs from the page as it was written', async ({ page }) => {
  await page.goto(address);
  await fillAll(page);
  const differ = await boxes(page).evaluateAll((all) =>
    all.filter((box) => box instanceof HTMLInputElement && box.checked !== box.defaultChecked),
  );
  expect(differ).toEqual([]);
});

test('no letter has a blank for the other person’s name or for a home', async ({ page }) => {
  await page.goto(address);
  await openAll(page);
  const captions = await page.locator('.blank small').allInnerTexts();
  expect(captions.length).toBeGreaterThan(20);
  for (const caption of captions) expect(caption).not.toMatch(/home|partner|their|parent|\bex\b/i);
});

test('filled in, it fits 320 and passes axe by day and by night', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  await fillAll(page);
  expect(await tooWideBy(page)).toBe(0);
  expect(await axeFaultsDayAndNight(page, 'main')).toEqual([]);
  for (const box of await boxes(page).all()) {
    const size = await box.boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(24);
  }
});

test('the keyboard alone opens, ticks, types and prints', async ({ page }) => {
  await notePrinting(page);
  await page.goto(address);
  await tabTo(page, fold(page, 'mediator'));
  await page.keyboard.press('Enter');
  await tabTo(page, blank(page, mediator, 'who'));
  await page.keyboard.type('Ms Brown');
  const box = paper(page, mediator).getByRole('checkbox').first();
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await tabTo(page, print(page, 'mediator'));
  await page.keyboard.press('Enter');
  await expect(wasPrinted(page)).toHaveCount(1);
  expect((await onPaper(page)).join(' ')).toContain('Ms Brown');
});

test('a box is named by its words, and they tick it', async ({ page }) => {
  await page.goto(`${address}#mediator`);
  const first = mediator.lines.find((line) => typeof line !== 'string' && 'tick' in line);
  const name = first && typeof first !== 'string' && 'tick' in first ? first.tick : '';
  await page.getByText(name, { exact: true }).click();
  await expect(page.getByRole('checkbox', { name, exact: true })).toBeChecked();
});

test('from the browser’s own menu, the open letter is printed and nothing else', async ({
  page,
}) => {
  await page.goto(address);
  expect(await onPaper(page)).toContain('Where the rules are');
  await fold(page, 'mediator').click();
  const said = await onPaper(page);
  expect(said[0]).toBe(mediator.paper);
  expect(said.join(' ')).not.toContain(health.paper);
  expect(said).not.toContain('Where the rules are');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a letter is read, typed into and printed', async ({ page }) => {
    await page.goto(address);
    await fold(page, 'health').click();
    await expect(page.locator('[data-print-letter]')).not.toHaveCount(0);
    await expect(page.locator('[data-print-letter]').filter({ visible: true })).toHaveCount(0);
    await blank(page, health, 'who').fill('Dr Green');
    await paper(page, health).getByRole('checkbox').first().check();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(paper(page, health)).toBeVisible();
    await expect(paper(page, mediator)).toBeHidden();
    await expect(blank(page, health, 'who')).toHaveValue('Dr Green');
    await expect(blank(page, health, 'who')).toBeVisible();
    expect(await sheetsOf(page)).toBe(1);
  });

  test('a field of one line is as wide on paper as its words, and nothing is drawn over it', async ({
    page,
  }) => {
    await page.goto(address);
    await fold(page, 'health').click();
    const when = blank(page, health, 'when');
    const empty = blank(page, health, 'name');
    await when.pressSequentially('about 12 April 2026, and again in June');
    await page.emulateMedia({ media: 'print' });
    await expect(when).toBeFocused();
    await expect(when).toHaveCSS('outline-style', 'none');
    const cut = await when.evaluate((field) => [
      field.scrollWidth - field.clientWidth,
      field.scrollLeft,
    ]);
    expect(cut).toEqual([0, 0]);
    // What is empty stays a line to write on, and what is long stays on the sheet.
    expect((await empty.boundingBox())?.width).toBeGreaterThan(100);
    await when.fill('a long line '.repeat(40));
    expect(await tooWideBy(page)).toBe(0);
  });

  test('a reload forgets, and so does Back', async ({ page }) => {
    for (const leave of [
      () => page.reload(),
      async () => {
        await page.goto('/talk/');
        await page.goBack();
      },
    ]) {
      await page.goto(address);
      await fold(page, 'health').click();
      await blank(page, health, 'who').fill('Dr Green');
      await paper(page, health).getByRole('checkbox').first().check();
      await leave();
      if (!(await paper(page, health).isVisible())) await fold(page, 'health').click();
      await expect(blank(page, health, 'who')).toHaveValue('');
      await expect(paper(page, health).getByRole('checkbox').first()).not.toBeChecked();
    }
  });
});
