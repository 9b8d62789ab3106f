import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaultsDayAndNight } from './axe-faults.ts';
import { kept } from './tab-flag.ts';
import { content, wordsOf } from './site-pages.ts';
import { requestsFromNow } from './requests-from-now.ts';

const questions = '/before/questions-to-ask/';
const call = '/children/what-to-say/';
const words = wordsOf('worksheets');
/** The words of one sheet. */
function sheet(name: string) {
  const found = content.worksheets.get(name);
  if (!found) throw new Error(`content/worksheets/${name}.yaml is missing.`);
  return found;
}
const list = sheet('questions');

const boxes = (page: Page) => page.locator('.body').getByRole('checkbox');
const notes = (page: Page) => page.locator('.sheet').getByRole('textbox').first();
const counted = (page: Page) => page.locator('.sheet > [role="status"]');
const printed = (page: Page) => page.locator('.sheet').getByRole('button', { name: words.print });

/** What stands on paper, line by line. */
async function onPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const said = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  return said
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

const fillAll = async (page: Page): Promise<void> => {
  for (const box of await boxes(page).all()) await box.check();
  for (const field of await page.locator('.sheet').getByRole('textbox').all()) {
    await field.fill('something that happened');
  }
};

test('every question of the page can be ticked, and the number is told', async ({ page }) => {
  await page.goto(questions);
  const lines = page.locator('.body li:not([data-no-box], .paper li)');
  const all = await boxes(page).count();
  expect(all).toBeGreaterThan(25);
  expect(all).toBe(await lines.count());
  await expect(counted(page)).toHaveText(list.none ?? '');
  await boxes(page).nth(1).check();
  await expect(counted(page)).toHaveText(list.one ?? '');
  await boxes(page).nth(4).check();
  await expect(counted(page)).toHaveText((list.more ?? '').replace('{count}', '2'));
  await expect(page.locator('.paper li')).toHaveCount(2);
  await boxes(page).nth(4).uncheck();
  await expect(page.locator('.paper li')).toHaveCount(1);
});

test('a box is told by its question, without the numbers of sources, and its words tick it', async ({
  page,
}) => {
  await page.goto(questions);
  const box = page.getByRole('checkbox', {
    name: 'Will you ask me before you write?',
    exact: true,
  });
  await page.getByText('Will you ask me before you write?').click();
  await expect(box).toBeChecked();
  const [width, height] = await box.evaluate((each) => {
    const { width, height } = each.closest('li')?.getBoundingClientRect() ?? new DOMRect();
    return [width, height];
  });
  expect(width).toBeGreaterThan(200);
  expect(height).toBeGreaterThanOrEqual(39);
});

test('printed, there is only what was ticked and typed, in words that say less', async ({
  page,
}) => {
  await page.goto(questions);
  await page.getByRole('checkbox', { name: /Can it wait until I am safe/ }).check();
  await page.getByRole('checkbox', { name: /What do you know about domestic/ }).check();
  await page.getByRole('checkbox', { name: /breaks/ }).check();
  await notes(page).fill('The blue form\n<b>Tuesday</b>');
  expect(await onPaper(page)).toEqual([
    'My list',
    'Can it wait?',
    'Can I have breaks?',
    'What are you trained in? How do you check that mediation fits?',
    'My own notes',
    'The blue form',
    '<b>Tuesday</b>',
  ]);
});

test('the edge of the paper and a saved file have the neutral heading, then all is as before', async ({
  page,
}) => {
  await page.goto(questions);
  const { title } = await kept(page);
  const titleAfter = (event: string) =>
    page.evaluate((name) => {
      dispatchEvent(new Event(name));
      return document.title;
    }, event);
  expect(await titleAfter('beforeprint')).toBe(title);
  await boxes(page).first().check();
  expect(await titleAfter('beforeprint')).toBe(list.paper);
  expect(await titleAfter('afterprint')).toBe(title);
});

test('with nothing ticked or typed, the button says so, and the page prints as a page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await page.goto(questions);
  await printed(page).click();
  await expect(page.getByText(words.empty)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-printed');
  const paper = await onPaper(page);
  expect(paper).toContain('Who hears what');
  expect(paper).not.toContain(list.heading);
  await boxes(page).first().check();
  await expect(page.getByText(words.empty)).toHaveCount(0);
  await printed(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});

test('ten thousand letters print whole', async ({ page }) => {
  await page.goto(call);
  const many = Array.from({ length: 1429 }, (_, at) => `w${String(at).padStart(5, '0')}`);
  const text = many.join(' ');
  expect(text.length).toBeGreaterThan(10_000);
  await notes(page).fill(text);
  expect((await onPaper(page)).join(' ')).toContain(text);
  await page.emulateMedia({ media: 'print' });
  const cut = await page.locator('.paper').evaluate((paper) => {
    const hides = (each: Element) => getComputedStyle(each).overflow !== 'visible';
    return [paper, ...paper.querySelectorAll('*')].filter(hides).length;
  });
  expect(cut).toBe(0);
  const letters = (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g);
  expect(letters?.length).toBeGreaterThan(2);
});

for (const address of [questions, call]) {
  test(`${address}: a reload forgets, and so does Back`, async ({ page }) => {
    await page.goto(address);
    const empty = async (): Promise<void> => {
      await expect(page.locator('.sheet')).toBeVisible();
      for (const box of await boxes(page).all()) await expect(box).not.toBeChecked();
      for (const field of await page.getByRole('textbox').all())
        await expect(field).toHaveValue('');
      await expect(page.locator('html')).not.toHaveAttribute('data-paper-alone');
    };
    await fillAll(page);
    await page.reload();
    await empty();
    await fillAll(page);
    await page.getByRole('link', { name: 'Someone to talk to' }).first().click();
    await page.waitForURL('**/talk/');
    await page.goBack();
    await empty();
  });

  test(`${address}: nothing is kept, asked for or shown in the address`, async ({ page }) => {
    await page.goto(address);
    const before = await kept(page);
    const asked = requestsFromNow(page);
    await fillAll(page);
    expect(await kept(page)).toEqual(before);
    expect(asked).toEqual([]);
    for (const field of await page.locator('.body :is(input, textarea, select)').all()) {
      await expect(field).not.toHaveAttribute('name');
    }
    for (const area of await page.locator('.body textarea').all()) {
      await expect(area).toHaveAttribute('autocomplete', 'off');
      await expect(area).toHaveAttribute('spellcheck', 'false');
    }
  });

  test(`${address}: filled in, it fits 360 and passes axe by day and by night`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(address);
    await fillAll(page);
    for (const fold of await page.locator('.body summary').all()) await fold.click();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
    expect(await axeFaultsDayAndNight(page, '.body')).toEqual([]);
  });
}

// Firefox shows a box that differs from how the page wrote it again, in a tab that is reopened.
test('to the browser, no box differs from how the page wrote it', async ({ page }) => {
  await page.goto(questions);
  await boxes(page).first().check();
  const differ = await boxes(page).evaluateAll((all) =>
    all.filter((box) => box instanceof HTMLInputElement && box.checked !== box.defaultChecked),
  );
  expect(differ).toEqual([]);
});

test('the notes for a call warn first, ask for no names, and print under a quiet heading', async ({
  page,
}) => {
  await page.goto(call);
  const said = await page.locator('.sheet').innerText();
  const warning =
    'Write down the child’s own words. Do not question, film or rehearse them. Notes may be seen in court.';
  const [label = ''] = sheet('call').fields.map((field) => field.label);
  expect(said).toContain('You can leave names out');
  expect(said.indexOf(warning)).toBeGreaterThan(0);
  expect(said.indexOf(warning)).toBeLessThan(said.indexOf(label));
  await page.getByRole('textbox', { name: 'Where' }).fill('by the school');
  await page.getByRole('textbox', { name: 'Who was there' }).fill('an aunt');
  expect(await onPaper(page)).toEqual([
    'Notes',
    'Where',
    'by the school',
    'Who was there',
    'an aunt',
  ]);
});

test('the keyboard alone ticks, types and prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await page.goto(questions);
  const tabTo = async (what: Locator): Promise<void> => {
    for (let press = 0; press < 100; press += 1) {
      if (await what.evaluate((each) => each === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('The keyboard does not come to it.');
  };
  await tabTo(boxes(page).first());
  await page.keyboard.press('Space');
  await tabTo(notes(page));
  await page.keyboard.type('ask twice');
  await tabTo(printed(page));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  expect(await onPaper(page)).toEqual([
    'My list',
    'Who will hear what I say, and what would you have to pass on?',
    'My own notes',
    'ask twice',
  ]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages stand as they are, with nothing to fill in', async ({ page }) => {
    for (const address of [questions, call]) {
      await page.goto(address);
      await expect(page.locator('input, textarea, select, .sheet')).toHaveCount(0);
      await expect(page.locator('.body li').first()).toBeVisible();
    }
  });
});
