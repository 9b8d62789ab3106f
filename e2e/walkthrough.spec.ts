import { expect, test, type Page } from '@playwright/test';
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
import { islandWith } from './island.ts';
import { tabTo } from './keyboard.ts';
import { requestsFromNow } from './requests-from-now.ts';
import { flow, wordsOf } from './site-pages.ts';
import { tracesOf } from './traces.ts';

const address = '/children/what-happens-next/';
const words = wordsOf('walkthrough');
/** Found by what no other part has: its first heading without script, or a button of its own. */
const walk = (page: Page) =>
  islandWith(
    page,
    page
      .getByRole('heading', { name: words.whole, exact: true })
      .or(page.getByRole('button', { name: words.all, exact: true })),
  );
const button = (page: Page, name: string) => walk(page).getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) =>
  walk(page).getByRole('heading', { level: 2, name, exact: true });

/** The question that comes after these answers, or undefined at an ending. */
const questionAfter = (trail: Trail) => flow.questions[placeAfter(flow, trail).name];
const firstQuestion = questionAfter([])?.ask ?? '';

/** Gives one more answer, after those already given. */
async function answer(page: Page, before: Trail, id: string): Promise<void> {
  const chosen = questionAfter(before)?.answers.find((each) => each.id === id);
  if (!chosen) throw new Error(`${before.join(' › ')} is not followed by ${id}.`);
  await button(page, chosen.say).click();
}

/** Opens the page and gives every answer in a trail. */
async function go(page: Page, trail: Trail): Promise<void> {
  await page.goto(address);
  await button(page, words.begin).click();
  for (const [at, id] of trail.entries()) await answer(page, trail.slice(0, at), id);
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
    await page.goto(address);
    const before = await tracesOf(page);
    await expect(walk(page)).toContainText(words.beginHint.replace('{count}', most));
    await button(page, words.begin).click();
    const asked = requestsFromNow(page);
    let here: Trail = [];
    for (const trail of everyTrail(flow).filter((each) =>
      branch.every((id, at) => each[at] === id),
    )) {
      // Go back to where this way parts from the one before, then forward.
      const together = trail.findIndex((id, at) => here[at] !== id);
      for (; here.length > together; here = here.slice(0, -1)) {
        await button(page, words.back).click();
      }
      for (const id of trail.slice(together)) {
        await expect(heading(page, questionAfter(here)?.ask ?? '')).toBeFocused();
        if (firstToAsk.get(placeAfter(flow, here).name) === here.join()) {
          await isAskedWell(page, here);
        }
        await answer(page, here, id);
        here = [...here, id];
      }
      await isAtItsEnd(page, trail);
      if (firstToShow.get(shownBy(trail)) === trail.join()) {
        expect(await axeFaults(page, '[data-walking]')).toEqual([]);
      }
    }
    expect(here.length).toBeGreaterThan(0);
    expect(await tracesOf(page)).toEqual(before);
    expect(asked).toEqual([]);
  });
}

/** Expects a question to give its number and why it is asked, be skippable, and pass axe. */
async function isAskedWell(page: Page, before: Trail): Promise<void> {
  const { why = '', answers = [] } = questionAfter(before) ?? {};
  const number = String(before.length + 1);
  const step = words.step.replace('{number}', number).replace('{count}', most);
  await expect(walk(page)).toContainText(step);
  await expect(walk(page)).toContainText(why);
  const skip = answers.find(({ unsure }) => unsure);
  await expect(button(page, skip?.say ?? '')).toBeVisible();
  expect(await axeFaults(page, '[data-walking]')).toEqual([]);
}

async function isAtItsEnd(page: Page, trail: Trail): Promise<void> {
  const { marks } = placeAfter(flow, trail);
  const ending = endingOf(trail);
  await expect(heading(page, ending?.heading ?? '')).toBeFocused();
  const said = await walk(page).innerText();
  const sentences = shownAtEnd(flow, trail);
  for (const { say } of sentences) expect(said).toContain(say);
  const own = flow.timelines[ending?.timelines[0] ?? ''];
  const parts = own ? partsThatHold(own, marks) : [];
  const lines = ending?.talk.filter((each) => holds(each, marks)) ?? [];
  // Nothing that does not apply may show, so count the sentences, parts and lines.
  const items = sentences.length + parts.length + lines.length;
  await expect(walk(page).getByRole('listitem')).toHaveCount(items);
  await expect(walk(page).getByRole('heading', { level: 3 })).toHaveText([
    ...parts.map((part) => part.heading),
    words.talk,
  ]);
}

test('an ending is shown as each of three people sees it, at a switch', async ({ page }) => {
  const trail = trailWhere((each) => endingOf(each)?.timelines.length === 3);
  const { marks } = placeAfter(flow, trail);
  await go(page, trail);
  for (const name of endingOf(trail)?.timelines ?? []) {
    const timeline = flow.timelines[name];
    if (!timeline) throw new Error(`There is no timeline ${name}.`);
    const press = button(page, timeline.switch);
    await press.click();
    await expect(press).toBeFocused();
    await expect(walk(page).getByRole('button', { pressed: true })).toHaveText(timeline.switch);
    const said = await walk(page).innerText();
    for (const part of timeline.parts) {
      const shown = partsThatHold(timeline, marks).find((each) => each.heading === part.heading);
      for (const piece of part.says) {
        expect(said.includes(piece.say), piece.say).toBe(shown?.says.includes(piece) ?? false);
      }
    }
  }
});

test('the keyboard alone goes through, back and out again', async ({ page }) => {
  await page.goto(address);
  await button(page, words.begin).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, firstQuestion)).toBeFocused();
  const second = questionAfter(['no'])?.ask ?? '';
  const no = questionAfter([])?.answers.find(({ id }) => id === 'no')?.say ?? '';
  await tabTo(page, button(page, no));
  await page.keyboard.press('Enter');
  await expect(heading(page, second)).toBeFocused();
  await tabTo(page, button(page, words.back));
  await page.keyboard.press('Space');
  await expect(heading(page, firstQuestion)).toBeFocused();
  await tabTo(page, button(page, words.all));
  await page.keyboard.press('Enter');
  await expect(button(page, words.begin)).toBeFocused();
});

test('an ending that asks for help at once has a way on', async ({ page }) => {
  const trail = trailWhere((each) => endingOf(each)?.change !== undefined);
  const { say = '', to = '' } = endingOf(trail)?.change ?? {};
  await go(page, trail);
  await expect(walk(page)).toContainText(wordsOf('talk').danger);
  await button(page, say).click();
  const next = questionAfter([...trail.slice(0, -1), to]);
  await expect(heading(page, next?.ask ?? '')).toBeFocused();
});

test('after another page, Back shows none of the answers', async ({ page }) => {
  await go(page, ['no']);
  await page.getByRole('link', { name: wordsOf('talkLink') }).click();
  await page.waitForURL('**/talk/');
  await page.goBack();
  await expect(button(page, words.begin)).toBeVisible();
  await expect(heading(page, questionAfter(['no'])?.ask ?? '')).toHaveCount(0);
});

test('printed, it is a sheet of notes, without the title or the buttons', async ({ page }) => {
  await go(
    page,
    trailWhere((each) => endingOf(each) !== undefined),
  );
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.emulateMedia({ media: 'print' });
  const said = (await page.locator('body').innerText()).trim();
  expect(said.startsWith(words.printHeading)).toBe(true);
  for (const hidden of [title, words.back, words.print, words.gone, wordsOf('sources').heading]) {
    expect(said).not.toContain(hidden);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all of it is on the page, each answer linked to what follows', async ({ page }) => {
    await page.goto(address);
    await expect(button(page, words.begin)).toHaveCount(0);
    const said = await walk(page).innerText();
    const isSaid = (pieces: readonly { say: string }[]): void => {
      for (const { say } of pieces) expect(said).toContain(say);
    };
    for (const [name, { ask, why, answers }] of Object.entries(flow.questions)) {
      expect(said).toContain(ask);
      expect(said).toContain(why);
      const links = walk(page).locator(`div:has(> #at-${name})`).getByRole('link');
      await expect(links).toHaveText(answers.map(({ say }) => say));
      for (const { go: next } of answers) await expect(page.locator(`#at-${next}`)).toHaveCount(1);
    }
    for (const { parts } of Object.values(flow.timelines))
      isSaid(parts.flatMap(({ says }) => says));
    for (const { says } of Object.values(flow.endings)) isSaid(says);
  });
});
