import { expect, test, type Locator, type Page } from '@playwright/test';
import { shownAtEnd } from '../src/walkthrough/draw.ts';
import {
  everyTrail,
  holds,
  mostQuestions,
  partsThatHold,
  placeAfter,
  type Trail,
} from '../src/walkthrough/trail.ts';
import { axeFaults } from './axe-faults.ts';
import { tabTo } from './keyboard.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { flow, wordsOf } from './site-pages.ts';
import { tracesOf } from './traces.ts';
import { mark, translate } from './translate.ts';

const address = '/children/what-happens-next/';
const wholeAddress = `${address}all/`;
const words = wordsOf('walkthrough');
const walk = (page: Page) => page.locator('[data-walk]');
const button = (page: Page, name: string) => walk(page).getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) =>
  walk(page).getByRole('heading', { level: 2, name, exact: true });

// A fade would be caught half-way by the checks of contrast.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The question that comes after these answers, or undefined at an ending. */
const questionAfter = (trail: Trail) => flow.questions[placeAfter(flow, trail).name];
const firstQuestion = questionAfter([])?.ask ?? '';

/** The button for one more answer, after those already given. */
function answerTo(page: Page, before: Trail, id: string): Locator {
  const chosen = questionAfter(before)?.answers.find((each) => each.id === id);
  if (!chosen) throw new Error(`${before.join(' › ')} is not followed by ${id}.`);
  return button(page, chosen.say);
}

/** Opens the page and gives every answer in a trail. */
async function go(page: Page, trail: Trail): Promise<void> {
  await page.goto(address);
  for (const [at, id] of trail.entries()) await answerTo(page, trail.slice(0, at), id).click();
}

/** The first way through that meets a condition. Throws if none does. */
function trailWhere(fits: (trail: Trail) => boolean): Trail {
  const trail = everyTrail(flow).find(fits);
  if (!trail) throw new Error('No way through fits.');
  return trail;
}
const endingOf = (trail: Trail) => flow.endings[placeAfter(flow, trail).name];

/** The first three answers of every way through: one test for each, to run side by side. */
const branches = [...new Set(everyTrail(flow).map((trail) => trail.slice(0, 3).join(' › ')))].map(
  (branch) => branch.split(' › '),
);

/** The first answers that lead to each question: only there is it checked more closely. */
const firstToAsk = new Map(
  everyTrail(flow)
    .toReversed()
    .flatMap((trail) => trail.map((_, at) => trail.slice(0, at)).toReversed())
    .map((before) => [placeAfter(flow, before).name, before.join()]),
);
const most = String(mostQuestions(flow));

/** Axe checks each different ending just once, on the first way that reaches it. */
const shownBy = (trail: Trail): string =>
  shownAtEnd(flow, trail)
    .map(({ id }) => id)
    .join();
const firstToShow = new Map(
  everyTrail(flow)
    .toReversed()
    .map((trail) => [shownBy(trail), trail.join()]),
);

test('every question is asked on some way', () => {
  expect([...firstToAsk.keys()].toSorted()).toEqual(Object.keys(flow.questions).toSorted());
});

for (const branch of branches) {
  test(`every way that begins ${branch.join(' › ')} can be walked`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    // The answers are buttons once the rest is there to be shown.
    await expect(button(page, questionAfter([])?.answers[0]?.say ?? '')).toBeVisible();
    await page.waitForLoadState('load');
    const before = await tracesOf(page);
    let asked: string[] | undefined;
    let here: Trail = [];
    for (const trail of everyTrail(flow).filter((each) =>
      branch.every((id, at) => each[at] === id),
    )) {
      // Go back to where this way parts from the one before, then forward.
      const together = trail.findIndex((id, at) => here[at] !== id);
      for (; here.length > together; here = here.slice(0, -1)) {
        await press(button(page, words.back));
      }
      for (const id of trail.slice(together)) {
        if (here.length > 0)
          await expect(heading(page, questionAfter(here)?.ask ?? '')).toBeFocused();
        if (firstToAsk.get(placeAfter(flow, here).name) === here.join()) {
          await isAskedWell(page, here);
        }
        await press(answerTo(page, here, id));
        here = [...here, id];
        // The first answer is shown when the steps have come, so nothing is asked for after it.
        await expect(walk(page)).toHaveAttribute('data-walking');
        asked ??= requestsFromNow(page);
      }
      await isAtItsEnd(page, trail);
      await showsANumberAtOnce(page);
      if (firstToShow.get(shownBy(trail)) === trail.join()) {
        expect(await axeFaults(page, '[data-walk]')).toEqual([]);
      }
    }
    expect(here.length).toBeGreaterThan(0);
    expect(await tracesOf(page)).toEqual(before);
    expect(asked).toEqual([]);
  });
}

/** A press that does not wait for the button to keep still: every way is walked, in hundreds of steps. */
const press = (pressed: Locator): Promise<void> =>
  pressed.evaluate((element: HTMLElement) => {
    element.click();
  });

/** Expects a question to give its number and why it is asked, be skippable, and pass axe. */
async function isAskedWell(page: Page, before: Trail): Promise<void> {
  const { why = '', answers = [] } = questionAfter(before) ?? {};
  const number = String(before.length + 1);
  const step = words.step.replace('{number}', number).replace('{count}', most);
  await expect(walk(page)).toContainText(step);
  await expect(walk(page)).toContainText(why);
  const skip = answers.find(({ unsure }) => unsure);
  await expect(button(page, skip?.say ?? '')).toBeVisible();
  for (const { say } of answers) {
    const height = (await button(page, say).boundingBox())?.height ?? 0;
    expect(height).toBeGreaterThanOrEqual(48);
    expect(height).toBeLessThanOrEqual(64);
  }
  expect(await axeFaults(page, '[data-walk]')).toEqual([]);
}

async function isAtItsEnd(page: Page, trail: Trail): Promise<void> {
  const { marks } = placeAfter(flow, trail);
  const ending = endingOf(trail);
  await expect(heading(page, ending?.heading ?? '')).toBeFocused();
  const { shown, ...counted } = await walk(page).evaluate(whatIsAtAnEnd);
  for (const { say } of shownAtEnd(flow, trail)) expect(shown).toContain(say);
  // Nothing that does not apply may show, so count the sentences, parts and lines.
  const own = flow.timelines[ending?.timelines[0] ?? ''];
  const parts = own ? partsThatHold(own, marks) : [];
  const inAll = (list: readonly Parameters<typeof holds>[0][]): number =>
    list.filter((each) => holds(each, marks)).length;
  expect(counted).toEqual({
    sentences: inAll([...(ending?.says ?? []), ...(ending?.then ?? [])]),
    parts: parts.length,
    inParts: parts.flatMap(({ says }) => says).length,
    headings: parts.map((part) => part.heading),
    lines: inAll(ending?.talk ?? []),
  });
}

/** Runs in the page: what an ending shows, all at once, because asking for each part takes far longer. */
function whatIsAtAnEnd(ending: HTMLElement | SVGElement) {
  const timeline = '.walk-line:not([hidden])';
  const textOf = (selector: string): string[] =>
    [...ending.querySelectorAll(selector)].map((each) => (each.textContent ?? '').trim());
  return {
    shown: textOf(`.walk-short, .walk-then, ${timeline}`).join(),
    sentences: textOf(':is(.walk-short, .walk-then) li').length,
    parts: textOf(`${timeline} > li`).length,
    inParts: textOf(`${timeline} .walk-says > li`).length,
    headings: textOf(`${timeline} summary`),
    lines: textOf('.walk-talk > li').length,
  };
}

/** Expects the first screen of an ending to have a number, above the exit button. */
async function showsANumberAtOnce(page: Page): Promise<void> {
  const number = walk(page).locator('.walk-calls .button').filter({ hasText: /\d{3}/ });
  const [found, exit] = await Promise.all([
    number.first().boundingBox(),
    page.getByRole('link', { name: wordsOf('leave') }).boundingBox(),
  ]);
  expect(found?.y).toBeGreaterThanOrEqual(0);
  expect((found?.y ?? Infinity) + (found?.height ?? 0)).toBeLessThanOrEqual(exit?.y ?? 0);
}

test('on a small phone the first question and its answers are in the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  const last = button(page, questionAfter([])?.answers.at(-1)?.say ?? '');
  const [found, exit] = await Promise.all([
    last.boundingBox(),
    page.getByRole('link', { name: wordsOf('leave') }).boundingBox(),
  ]);
  expect((found?.y ?? Infinity) + (found?.height ?? 0)).toBeLessThanOrEqual(exit?.y ?? 0);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(3_500);
});

test('on a phone an ending’s number can be pressed', async ({ browser, baseURL }) => {
  const phone = await browser.newPage({
    ...{ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  await go(
    phone,
    trailWhere((each) => endingOf(each)?.find?.to === '/council/'),
  );
  const calls = walk(phone).locator('.walk-calls a');
  await expect(calls).toHaveCount(2);
  await expect(calls.first()).toHaveAttribute('href', '/council/');
  await expect(calls.last()).toHaveAttribute('href', /^tel:\d+$/);
  await phone.close();
});

test('an ending is shown as each of three people sees it, at a switch', async ({ page }) => {
  const trail = trailWhere((each) => endingOf(each)?.timelines.length === 3);
  const { marks } = placeAfter(flow, trail);
  await go(page, trail);
  for (const name of (endingOf(trail)?.timelines ?? []).toReversed()) {
    const timeline = flow.timelines[name];
    if (!timeline) throw new Error(`There is no timeline ${name}.`);
    const press = button(page, timeline.switch);
    // With the keyboard alone.
    await tabBackTo(page, timeline.switch);
    await page.keyboard.press('Space');
    await expect(press).toBeFocused();
    await expect(walk(page).getByRole('button', { pressed: true })).toHaveText(timeline.switch);
    const view = walk(page).locator('.walk-line:not([hidden])');
    const said = (await view.textContent()) ?? '';
    const shown = partsThatHold(timeline, marks);
    for (const part of timeline.parts) {
      const held = shown.find((each) => each.heading === part.heading);
      for (const piece of part.says) {
        expect(said.includes(piece.say), piece.say).toBe(held?.says.includes(piece) ?? false);
      }
    }
    // The first step is open, and each of the others opens.
    await expect(view.locator('details').first()).toHaveAttribute('open');
  }
});

/** Presses Tab, or Tab backwards, until a button has the focus. */
async function tabBackTo(page: Page, name: string): Promise<void> {
  const wanted = button(page, name);
  const isFirst = await page.evaluate(() => document.activeElement?.id === 'step');
  if (isFirst) return tabTo(page, wanted);
  for (let press = 0; press < 10; press += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error(`The keyboard does not come back to ${name}.`);
}

test('the keyboard alone goes through and back, and the answer given is marked', async ({
  page,
}) => {
  await page.goto(address);
  const second = questionAfter(['no'])?.ask ?? '';
  const no = questionAfter([])?.answers.find(({ id }) => id === 'no')?.say ?? '';
  await tabTo(page, button(page, no));
  await page.keyboard.press('Enter');
  await expect(heading(page, second)).toBeFocused();
  await expect(heading(page, second)).toHaveAccessibleDescription(/^Question 2 of up to \d$/);
  await tabTo(page, button(page, words.back));
  await page.keyboard.press('Space');
  await expect(heading(page, firstQuestion)).toBeFocused();
  await expect(button(page, no)).toHaveAttribute('aria-current', 'true');
  await tabTo(page, walk(page).getByRole('link', { name: words.all, exact: true }));
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${wholeAddress}`);
});

test('a translated question does not stay above the next one’s answers', async ({ page }) => {
  await page.goto(address);
  await expect(button(page, questionAfter([])?.answers[0]?.say ?? '')).toBeVisible();
  await translate(walk(page));
  await walk(page).getByRole('button').nth(1).click();
  await expect(heading(page, questionAfter(['no'])?.ask ?? '')).toBeFocused();
  await expect(walk(page)).not.toContainText(mark);
});

test('an ending that asks for help at once has a way on', async ({ page }) => {
  const trail = trailWhere((each) => endingOf(each)?.change !== undefined);
  const { say = '', to = '' } = endingOf(trail)?.change ?? {};
  await go(page, trail);
  await expect(walk(page).locator('.walk-calls')).toContainText(wordsOf('talk').call999);
  await button(page, say).click();
  const next = questionAfter([...trail.slice(0, -1), to]);
  await expect(heading(page, next?.ask ?? '')).toBeFocused();
});

test('each mark in an ending opens its own sources', async ({ page }) => {
  const trail = trailWhere((each) => endingOf(each)?.timelines.length === 3);
  await go(page, trail);
  const marks = walk(page).locator('.walk-short [popovertarget]');
  const notes = await marks.evaluateAll((all) =>
    all.map((mark) => mark.getAttribute('popovertarget')),
  );
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) await expect(walk(page).locator(`#${note ?? ''}`)).toHaveCount(1);
  await marks.first().click();
  await expect(walk(page).locator(`#${notes[0] ?? ''}`)).toBeVisible();
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
});

test('after another page, Back shows none of the answers', async ({ page }) => {
  await go(page, ['no']);
  await expect(heading(page, questionAfter(['no'])?.ask ?? '')).toBeFocused();
  await page
    .getByRole('link', { name: wordsOf('talkLink'), exact: true })
    .first()
    .click();
  await page.waitForURL('**/talk/');
  await page.goBack();
  await expect(heading(page, firstQuestion)).toBeVisible();
  await expect(heading(page, questionAfter(['no'])?.ask ?? '')).toHaveCount(0);
});

test('printed, it is a sheet of notes with every step, without the title or the buttons', async ({
  page,
}) => {
  const trail = trailWhere((each) => endingOf(each)?.timelines.length === 3);
  await go(page, trail);
  await expect(heading(page, endingOf(trail)?.heading ?? '')).toBeFocused();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.emulateMedia({ media: 'print' });
  const said = (await page.locator('body').innerText()).trim();
  expect(said.startsWith(words.printHeading)).toBe(true);
  for (const hidden of [title, words.back, words.print, words.gone, wordsOf('sources').heading]) {
    expect(said).not.toContain(hidden);
  }
  for (const { say } of shownAtEnd(flow, trail)) {
    await expect(walk(page).getByText(say, { exact: false }).first()).toBeVisible();
  }
});

test('if the steps do not come, an answer is a link to what follows', async ({ page }) => {
  await page.route(`**${wholeAddress}`, (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await page.goto(address);
  await answerTo(page, [], 'no').click();
  await page.waitForURL(`**${wholeAddress}#at-${questionsName(['no'])}`);
});
const questionsName = (trail: Trail): string => placeAfter(flow, trail).name;

test('on the page with all of it, a link unfolds what it leads to and leaves the address alone', async ({
  page,
}) => {
  await page.goto(wholeAddress);
  const first = page.locator(`details:has(> summary > #at-${flow.start})`);
  const { say = '', go: to = '' } = questionAfter([])?.answers.at(-1) ?? {};
  await first.getByRole('link', { name: say, exact: true }).click();
  const part = page.locator(`details:has(> summary > #at-${to})`);
  await expect(part).toHaveAttribute('open');
  await expect(part.locator('> summary')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${wholeAddress}$`));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each answer leads to what follows, on the page with all of it', async ({ page }) => {
    await page.goto(address);
    await expect(walk(page).getByRole('button')).toHaveCount(0);
    for (const { say, go: next } of questionAfter([])?.answers ?? []) {
      const link = walk(page).getByRole('link', { name: say, exact: true });
      await expect(link).toHaveAttribute('href', `${wholeAddress}#at-${next}`);
    }
    await page.goto(wholeAddress);
    const said = (await page.locator('[data-whole]').textContent()) ?? '';
    const isSaid = (pieces: readonly { say: string }[]): void => {
      for (const { say } of pieces) expect(said).toContain(say);
    };
    for (const [name, { ask, why, listed, answers }] of Object.entries(flow.questions)) {
      expect(said).toContain(listed ?? ask);
      expect(said).toContain(why);
      const links = page.locator(`details:has(> summary > #at-${name}) a`);
      await expect(links).toHaveText(answers.map(({ say }) => say));
      for (const { go: next } of answers) await expect(page.locator(`#at-${next}`)).toHaveCount(1);
    }
    for (const { parts } of Object.values(flow.timelines))
      isSaid(parts.flatMap(({ says }) => says));
    for (const { says, then } of Object.values(flow.endings)) isSaid([...says, ...then]);
    const headings = await page.getByRole('heading').allTextContents();
    expect(headings.length).toBe(new Set(headings.map((each) => each.trim())).size);
  });
});
