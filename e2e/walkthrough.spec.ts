import { expect, test, type Page } from '@playwright/test';
import { shownAtEnd } from '../src/walkthrough/draw.ts';
import {
  everyTrail,
  holds,
  mostQuestions,
  partsThatHold,
  placeAfter,
} from '../src/walkthrough/trail.ts';
import { axeFaults } from './axe-faults.ts';
import { kept } from './tab-flag.ts';
import { flow, wordsOf } from './site-pages.ts';
import { requestsFromNow } from './requests-from-now.ts';

const address = '/children/what-happens-next/';
const words = wordsOf('walkthrough');
const walk = (page: Page) => page.locator('.walk');
const button = (page: Page, name: string) => walk(page).getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) =>
  walk(page).getByRole('heading', { level: 2, name, exact: true });

const begin = async (page: Page): Promise<void> => {
  await page.goto(address);
  await button(page, words.begin).click();
};

/** The first answers of every way: one test each, so that they run side by side. */
const branches = [...new Set(everyTrail(flow).map((trail) => trail.slice(0, 3).join(' › ')))].map(
  (branch) => branch.split(' › '),
);
expect(branches.length).toBeGreaterThan(10);

/** Each ending that differs is put before axe once: at the first way that comes to it. */
const shownBy = (trail: readonly string[]): string =>
  shownAtEnd(flow, trail)
    .map(({ id }) => id)
    .join();
const firstToShow = new Map(
  everyTrail(flow)
    .toReversed()
    .map((trail) => [shownBy(trail), trail.join()]),
);

for (const branch of branches) {
  test(`every way that begins ${branch.join(' › ')} can be walked`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(address);
    const before = await kept(page);
    await button(page, words.begin).click();
    const asked = requestsFromNow(page);
    const trails = everyTrail(flow).filter((trail) => branch.every((id, at) => trail[at] === id));
    expect(trails.length).toBeGreaterThan(0);
    let here: readonly string[] = [];
    for (const trail of trails) {
      // Back as far as the last way and this one go together, then on.
      const together = trail.findIndex((id, at) => here[at] !== id);
      for (; here.length > together; here = here.slice(0, -1)) {
        await button(page, words.back).click();
      }
      for (const id of trail.slice(together)) {
        const question = flow.questions[placeAfter(flow, here).name];
        await expect(heading(page, question?.ask ?? '')).toBeFocused();
        await walk(page)
          .getByRole('button', {
            name: question?.answers.find((answer) => answer.id === id)?.say ?? '',
            exact: true,
          })
          .click();
        here = [...here, id];
      }
      await isAtItsEnd(page, trail);
      if (firstToShow.get(shownBy(trail)) === trail.join()) {
        expect(await axeFaults(page, '.walk')).toEqual([]);
      }
    }
    expect(await kept(page)).toEqual(before);
    expect(asked).toEqual([]);
  });
}

async function isAtItsEnd(page: Page, trail: readonly string[]): Promise<void> {
  const { name, marks } = placeAfter(flow, trail);
  const ending = flow.endings[name];
  await expect(heading(page, ending?.heading ?? '')).toBeFocused();
  const said = await walk(page).innerText();
  for (const { say } of shownAtEnd(flow, trail)) expect(said).toContain(say);
  const lines = ending?.talk.filter((each) => holds(each, marks)) ?? [];
  await expect(walk(page).locator('.walk-talk li')).toHaveCount(lines.length);
  // Nothing that does not hold: as many sentences as there should be, and no more.
  const own = flow.timelines[ending?.timelines[0] ?? ''];
  const parts = own ? partsThatHold(own, marks) : [];
  await expect(walk(page).locator('.walk-line > li')).toHaveCount(parts.length);
  await expect(walk(page).locator('.walk-says li')).toHaveCount(shownAtEnd(flow, trail).length);
}

test('each question passes axe, tells why it is asked, and can be skipped', async ({ page }) => {
  await begin(page);
  const most = String(mostQuestions(flow));
  const seen = new Set<string>();
  for (const trail of everyTrail(flow)) {
    for (let length = 0; length < trail.length; length += 1) {
      const { name } = placeAfter(flow, trail.slice(0, length));
      const question = flow.questions[name];
      if (!question || seen.has(name)) continue;
      seen.add(name);
      await button(page, words.all).click();
      await expect(walk(page).locator('.walk-begin p')).toHaveText(
        words.beginHint.replace('{count}', most),
      );
      await button(page, words.begin).click();
      for (const [at, id] of trail.slice(0, length).entries()) {
        const answers = flow.questions[placeAfter(flow, trail.slice(0, at)).name]?.answers;
        await button(page, answers?.find((answer) => answer.id === id)?.say ?? '').click();
      }
      await expect(heading(page, question.ask)).toBeFocused();
      await expect(walk(page).locator('.walk-step')).toHaveText(
        words.step.replace('{number}', String(length + 1)).replace('{count}', most),
      );
      await expect(walk(page)).toContainText(question.why);
      const skip = question.answers.find(({ unsure }) => unsure);
      await expect(button(page, skip?.say ?? '')).toBeVisible();
      expect(await axeFaults(page, '.walk')).toEqual([]);
    }
  }
  expect(seen.size).toBe(Object.keys(flow.questions).length);
});

test('an ending is seen as three people see it, at a switch', async ({ page }) => {
  await begin(page);
  for (const say of ['No', 'I am a parent, and something worries me', 'Wales']) {
    await button(page, say).click();
  }
  await button(page, 'A child is hurt or may be at risk').click();
  await button(page, 'At my first meeting, the MIAM').click();
  for (const name of ['about', 'child', 'saying']) {
    const timeline = flow.timelines[name];
    const press = button(page, timeline?.switch ?? '');
    await press.click();
    await expect(press).toBeFocused();
    await expect(press).toHaveAttribute('aria-pressed', 'true');
    await expect(walk(page).locator('[aria-pressed="true"]')).toHaveCount(1);
    const marks = new Set(['wales', 'child', 'first']);
    const said = await walk(page).innerText();
    for (const part of timeline ? partsThatHold(timeline, marks) : []) {
      for (const { say } of part.says) expect(said).toContain(say);
    }
    expect(said).not.toContain('In England:');
  }
});

test('the keyboard alone goes through, back and out again', async ({ page }) => {
  await page.goto(address);
  await button(page, words.begin).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, flow.questions[flow.start]?.ask ?? '')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page, flow.questions['who']?.ask ?? '')).toBeFocused();
  await button(page, words.back).focus();
  await page.keyboard.press('Space');
  await expect(heading(page, flow.questions[flow.start]?.ask ?? '')).toBeFocused();
  await button(page, words.all).focus();
  await page.keyboard.press('Enter');
  await expect(button(page, words.begin)).toBeFocused();
});

test('"not sure" about danger gives help at once, and a way on', async ({ page }) => {
  await begin(page);
  await button(page, 'I am not sure').click();
  await expect(walk(page)).toContainText('Call 999');
  await button(page, flow.endings['ask-now']?.change?.say ?? '').click();
  await expect(heading(page, flow.questions['who']?.ask ?? '')).toBeFocused();
});

test('after another page, Back shows none of the answers', async ({ page }) => {
  await begin(page);
  await button(page, 'No').click();
  await page.getByRole('link', { name: 'Someone to talk to' }).first().click();
  await page.waitForURL('**/talk/');
  await page.goBack();
  await expect(button(page, words.begin)).toBeVisible();
  await expect(heading(page, flow.questions['who']?.ask ?? '')).toHaveCount(0);
});

test('printed, it is a sheet of notes: no title, no chrome', async ({ page }) => {
  await begin(page);
  for (const say of ['No', 'I meet the family in my work', 'England']) {
    await button(page, say).click();
  }
  await page.emulateMedia({ media: 'print' });
  const said = (await page.locator('body').innerText()).trim();
  expect(said.startsWith(words.printHeading)).toBe(true);
  await expect(page.locator('h1')).toBeHidden();
  for (const hidden of [words.back, words.print, words.gone, 'Where this comes from']) {
    expect(said).not.toContain(hidden);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all of it stands on the page, each answer linked to what follows', async ({ page }) => {
    await page.goto(address);
    await expect(button(page, words.begin)).toHaveCount(0);
    const said = await walk(page).innerText();
    for (const [name, { ask, why, answers }] of Object.entries(flow.questions)) {
      expect(said).toContain(ask);
      expect(said).toContain(why);
      const links = walk(page).locator(`div:has(> #at-${name}) a[href^="#at-"]`);
      await expect(links).toHaveText(answers.map(({ say }) => say));
      for (const { go } of answers) await expect(page.locator(`#at-${go}`)).toHaveCount(1);
    }
    for (const { parts } of Object.values(flow.timelines)) {
      for (const { say } of parts.flatMap(({ says }) => says)) expect(said).toContain(say);
    }
    for (const { says } of Object.values(flow.endings)) {
      for (const { say } of says) expect(said).toContain(say);
    }
  });
});
