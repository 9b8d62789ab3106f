import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { root } from '../machine/cli/paths.ts';
import { readContent } from '../src/content/read.ts';
import { directChannel } from '../src/helplines/contact-links.ts';
import { shortLinkOf, threeWordsOf } from '../src/share/links.ts';
import { councilAddress } from '../src/site/addresses.ts';
import { shownAtEnd } from '../src/walkthrough/draw.ts';
import { everyTrail, placeAfter, type Trail } from '../src/walkthrough/trail.ts';
import { axeFaultsDayAndNight } from './axe-faults.ts';
import { tooWideBy } from './fits.ts';
import { mm, onPaper, pagesOf, pictureOf, read, titleAfter } from './paper.ts';
import { requestsFromNow } from './requests-from-now.ts';

// The tools are tested in English, each in a file of its own, and e2e/built/ reads every page of
// every language. Here we walk once through every tool in Welsh, and open one page of each kind of
// Welsh page and the first page of each other language: a sample, because a browser takes seconds
// for each, and pages of one kind have the same code.

const welsh = readContent(root, new Map(), 'cy');
const { say } = welsh;
const tag = 'cy';
/** Where a page of the Welsh site really is. */
const cy = (address: string): string => `/${tag}${address}`;

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const nothingKept = { cookies: '', local: 0, session: 0 };

/** Every test ends with nothing asked of other sites, and nothing kept. */
const test = base.extend<{ elsewhere: string[] }>({
  elsewhere: [
    async ({ page, baseURL }, use) => {
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL ?? ''}/`)) elsewhere.push(request.url());
      });
      await use(elsewhere);
      expect(elsewhere).toEqual([]);
      const kept = await page.evaluate(() => ({
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
      }));
      expect(kept).toEqual(nothingKept);
    },
    { auto: true },
  ],
});

/** Words that no Welsh sentence has, and the days and months, which browsers may write in English. */
const onlyEnglish =
  /\b(the|and|you|your|with|what|from|they|are|have|midday|midnight|every day|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\b/i;
/** Names stay as they are: of helplines and councils, of a service with its own line, and of what a source is. */
const names = [
  ...[...welsh.helplines.values()].map(({ name }) => name),
  ...[...welsh.councils.values()].flatMap(({ name, official }) => [official, name]),
  welsh.site.site.name,
  welsh.site.service.name,
  ...(welsh.site.brand.line === null ? [] : [welsh.site.brand.line]),
  new URL(welsh.site.site.address).host,
].sort((a, b) => b.length - a.length);

/**
 * What is shown in English in a part of a page that does not say so. The names of sources are not
 * looked at: they are as their publishers wrote them.
 */
async function englishIn(part: Locator): Promise<string[]> {
  const said = await part.evaluate((element) => {
    const words: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!parentElement?.checkVisibility() || parentElement.closest('.sources, .source')) continue;
      const text = node.textContent?.trim() ?? '';
      if (text && parentElement.closest('[lang]')?.getAttribute('lang') === 'cy') words.push(text);
    }
    return words;
  });
  return said.filter((text) => {
    // The English of a legal word may follow it in brackets.
    const rest = names.reduce(
      (left, name) => left.replaceAll(name, ''),
      text.replaceAll(/\([^)]*\)/g, ''),
    );
    return onlyEnglish.test(rest);
  });
}

/** The links of a page that leave the Welsh site, without saying to which language they lead. */
const linksOut = (page: Page): Promise<string[]> =>
  page.locator('a[href]:not([hreflang])').evaluateAll((all) =>
    all
      .map((link) => (link as HTMLAnchorElement).href)
      .filter((href) => href.startsWith(`${location.origin}/`))
      .filter((href) => !href.startsWith(`${location.origin}/cy/`)),
  );

/** Expects a page of the Welsh site, in Welsh, with links that stay on it. */
async function isWelsh(page: Page, part = main(page)): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  expect(await englishIn(part)).toEqual([]);
  expect(await linksOut(page)).toEqual([]);
}

/** What is there in the content. */
function sure<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The content has no such thing.');
  return thing;
}

test('a question in Welsh finds a page, and opens it on the Welsh site', async ({ page }) => {
  await page.goto(cy('/search/'));
  const asked = requestsFromNow(page);
  const results = page.locator('[data-for]');
  const label = sure(Object.values(welsh.topics)[0]).label;
  for (const typed of ['faint mae cyfryngu’n ei gostio', label]) {
    await page.getByLabel(say.search.type).fill(typed);
    await expect(page.locator('[data-settled-for]')).toHaveAttribute('data-settled-for', typed);
    await expect(results.getByRole('article').getByRole('paragraph')).not.toBeEmpty();
    await isWelsh(page);
  }
  expect(asked.toSorted()).toEqual([cy('/data/search-pages.json'), cy('/data/search.json')]);
  await results.getByRole('article').getByRole('link').click();
  await expect(page).toHaveURL(/\/cy\/.+/);
  await isWelsh(page);
});

test('the whole text is searched in Welsh, and what is found is Welsh', async ({ page }) => {
  await page.goto(cy('/search/'));
  await page.getByLabel(say.search.type).fill('cyfieithydd');
  const whole = page.getByRole('button', { name: say.search.whole });
  await whole.click();
  await expect(page.getByText(say.search.wholeHeading)).toBeVisible();
  const links = whole.locator('..').getByRole('link');
  await expect(links).not.toHaveCount(0);
  await isWelsh(page);
  const title = await links.first().innerText();
  await links.first().click();
  await expect(page).toHaveURL(/\/cy\/.+/);
  await expect(heading(page)).toContainText(title);
  await isWelsh(page);
});

test('explicit words in Welsh open their door, and are not told that the site is in English', async ({
  page,
}) => {
  await page.goto(cy('/search/'));
  const typed = 'mae fy ngŵr yn fy nharo';
  await page.getByLabel(say.search.type).fill(typed);
  await expect(page.locator('[data-settled-for]')).toHaveAttribute('data-settled-for', typed);
  const help = page.getByRole('complementary', { name: say.help.heading });
  await expect(help.locator('[data-door][open]')).toHaveAttribute('data-door', 'hurt');
  const untrue = sure(welsh.firstWords.get(tag)).says.english;
  await expect(help.getByText(untrue)).toHaveCount(0);
  await isWelsh(page, help);
});

test('words in Welsh lead from the English search to the Welsh site', async ({ page }) => {
  await page.goto('/search/');
  await main(page).getByRole('textbox').fill('mae fy ngŵr yn fy nharo');
  const help = page.locator(`.help-language[lang="${tag}"]`).filter({ visible: true });
  await help.getByRole('link', { name: welsh.language.name }).click();
  await expect(page).toHaveURL(cy('/'));
});

for (const address of ['/search/', cy('/search/')]) {
  test(`${address}: words in Arabic lead to the page in Arabic`, async ({ page }) => {
    await page.goto(address);
    const arabic = page.locator('.help-language[lang="ar"]').filter({ visible: true });
    await expect(arabic).toHaveCount(0);
    const { heading: opens } = sure(
      welsh.firstPages.find(({ language }) => language.tag === 'ar'),
    ).page;
    await main(page).getByRole('textbox').fill('زوجي يضربني');
    await expect(arabic.first()).toHaveAttribute('dir', 'rtl');
    await expect(arabic.first()).toContainText('999');
    await arabic.getByRole('link', { name: opens }).click();
    await expect(page).toHaveURL('/ar/');
    await expect(heading(page)).toHaveText(opens);
  });
}

test('the council finder finds a council by its Welsh name, and its page is Welsh', async ({
  page,
}) => {
  const { name, official } = sure(welsh.councils.get('cardiff'));
  await page.goto(cy('/council/'));
  const asked = requestsFromNow(page);
  await page.getByLabel(say.councilFinder.type).fill('Caerdydd');
  await page.getByRole('button', { name: say.councilFinder.find }).click();
  const finder = page.locator('.council-finder');
  await expect(finder.getByRole('status').first()).toHaveText(
    say.councilFinder.one.replace('{council}', official),
  );
  await finder.getByText(say.councilFinder.isWrong).click();
  await isWelsh(page);
  expect(asked.filter((path) => !path.startsWith(cy('/data/')))).toEqual([]);
  await finder.getByRole('link', { name: say.councilFinder.open.replace('{name}', name) }).click();
  await expect(page).toHaveURL(cy(councilAddress('cardiff')));
  await isWelsh(page);
});

test('the walkthrough goes question by question to an ending, all in Welsh', async ({ page }) => {
  const flow = sure(welsh.walkthroughs.get('what-happens-next'));
  const walk = page.locator('[data-walk]');
  const trails = everyTrail(flow);
  const longest = trails.toSorted((a, b) => b.length - a.length)[0] ?? [];
  // One way that asks the most, and one that asks least.
  for (const trail of [longest, trails.toSorted((a, b) => a.length - b.length)[0] ?? []]) {
    await page.goto(cy('/children/what-happens-next/'));
    for (const [at, id] of trail.entries()) {
      const before: Trail = trail.slice(0, at);
      const { name } = placeAfter(flow, before);
      const { ask, why, answers } = sure(flow.questions[name]);
      await expect(walk.getByRole('heading', { level: 2, name: ask, exact: true })).toBeVisible();
      await expect(walk).toContainText(why);
      const step = say.walkthrough.step.replace('{number}', String(at + 1));
      await expect(walk).toContainText(step.replace(/\{count\}.*/, '').trim());
      await isWelsh(page);
      const chosen = sure(answers.find((each) => each.id === id)).say;
      await walk.getByRole('button', { name: chosen, exact: true }).click();
    }
    const ending = sure(flow.endings[placeAfter(flow, trail).name]);
    await expect(
      walk.getByRole('heading', { level: 2, name: ending.heading, exact: true }),
    ).toBeVisible();
    const said = (await walk.allTextContents()).join();
    for (const sentence of shownAtEnd(flow, trail)) expect(said).toContain(sentence.say);
    await expect(walk.getByText(say.walkthrough.gone)).toBeVisible();
    await isWelsh(page);
  }
});

/** A Tuesday at noon, when most lines are open, and Christmas Eve, when most are shut for days. */
const moments = [
  { at: new Date('2026-11-24T12:00:00Z'), weekday: 'Dydd Mawrth', month: 'Tachwedd' },
  { at: new Date('2026-12-24T16:00:00Z'), weekday: 'Dydd Iau', month: 'Rhagfyr' },
] as const;

for (const { at, weekday, month } of moments) {
  test(`the helpline finder asks and answers in Welsh on ${weekday}`, async ({ page }) => {
    await page.clock.setFixedTime(at);
    await page.goto(cy('/talk/'));
    const finder = page.locator('[data-finder]');
    const row = (name: string) => finder.getByRole('button', { name, exact: true });
    const asked = requestsFromNow(page);
    for (const [question, answer] of [
      [say.finder.need, say.finder.needs['domestic abuse']],
      [say.finder.identity, say.finder.identities.women],
      [say.finder.nation, say.finder.nations.wales],
    ] as const) {
      await expect(finder.getByRole('group', { name: question })).toBeVisible();
      await row(answer).click();
    }
    await expect(finder.getByRole('heading', { name: say.finder.result })).toBeFocused();
    await expect(finder.locator('.ladder > li')).toHaveCount(3);
    const { found } = say.finder;
    await expect(finder.getByRole('status')).toContainText(
      new RegExp(found.replace('{count}', String.raw`\d+`)),
    );
    // It narrows: fewer speak Welsh, or take texts.
    await row(say.finder.more).click();
    const all = await finder.locator('.ladder > li').count();
    await finder.getByText(say.finder.refine).click();
    await page.getByLabel(say.finder.language).selectOption(say.finder.tongues.Welsh);
    await expect.poll(() => finder.locator('.ladder > li').count()).toBeLessThan(all);
    for (const each of await finder.locator('.ladder h4').allInnerTexts()) {
      const service = sure([...welsh.helplines.values()].find(({ name }) => name === each));
      expect(service.languages).toContain('Welsh');
    }
    // The clock, and each line of which it says whether it is open.
    await expect(finder.locator('.by-clock')).toContainText(weekday);
    await expect(finder.locator('.by-clock')).toContainText(month);
    const { opening, contact } = say;
    const opens = opening.opens.split('{time}')[0] ?? opening.opens;
    const lines = await page.locator('[data-hours], .ladder .chip.open').allInnerTexts();
    expect(lines.length).toBeGreaterThan(0);
    const known = [opening.open, opening.shut, opening.unknown, opening.old, contact.atAnyHour];
    const odd = lines
      .map((line) => line.trim())
      .filter((line) => line && !known.includes(line) && !line.startsWith(opens));
    expect(odd).toEqual([]);
    await isWelsh(page);
    expect(asked).toEqual([]);
  });
}

test('a worksheet counts what is ticked in Welsh, and prints a list of it', async ({ page }) => {
  const sheet = sure(welsh.worksheets.get('questions'));
  await page.goto(cy('/before/questions-to-ask/'));
  const boxes = main(page).getByRole('checkbox');
  await expect(page.getByText(sheet.none ?? '', { exact: true })).toBeVisible();
  await boxes.first().check();
  await expect(page.getByText(sheet.one ?? '', { exact: true })).toBeVisible();
  await boxes.nth(1).check();
  const count = sheet.more?.replace('{count}', '2') ?? '';
  await expect(page.getByText(count, { exact: true })).toBeVisible();
  await isWelsh(page);
  expect(await titleAfter(page, 'beforeprint')).toBe(sheet.paper);
  await titleAfter(page, 'afterprint');
  const [title, ...lines] = await onPaper(page);
  expect(title).toBe(sheet.paper);
  expect(lines).toHaveLength(2);
  expect(lines.filter((line) => onlyEnglish.test(line))).toEqual([]);
});

test('words to send are joined in Welsh', async ({ page }) => {
  const words = sure(welsh.contactRequests.get('mediator'));
  await page.goto(cy('/before/questions-to-ask/'));
  await page.getByText(words.own).click();
  const said: string[] = [];
  for (const { ask, answers } of (words.sentences[0] ?? []).slice(0, 2)) {
    const [first] = answers;
    await page.getByLabel(ask, { exact: true }).selectOption(first?.pick ?? '');
    said.push(first?.says ?? '');
  }
  const part = page.getByRole('group').filter({ has: page.getByText(words.own, { exact: true }) });
  const made = part.getByRole('status').first();
  for (const each of [words.begins, ...said]) await expect(made).toContainText(each);
  expect(await made.innerText()).not.toMatch(onlyEnglish);
});

test('a letter is filled in and printed in Welsh', async ({ page }) => {
  const letter = sure(welsh.letters.get('health'));
  await page.goto(cy('/you/letters/#health'));
  const blank = sure(Object.values(letter.blanks)[0]);
  await page
    .getByRole('group', { name: letter.to, exact: true })
    .getByLabel(blank.label, { exact: true })
    .fill('Dr Evans');
  await isWelsh(page);
  expect(await titleAfter(page, 'beforeprint')).not.toMatch(onlyEnglish);
  await titleAfter(page, 'afterprint');
  const paper = (await onPaper(page)).join(' ');
  expect(paper).toContain('Dr Evans');
  expect(paper).toContain(letter.paper);
});

test('the list of what can be said is narrowed by a Welsh word', async ({ page }) => {
  const { narrow } = say.disclosures;
  await page.goto(cy('/before/if-you-say-this/'));
  await page.getByLabel(narrow.type).fill('arian');
  const count = new RegExp(
    `^(${narrow.found.replace('{count}', String.raw`\d+`)}|${narrow.foundOne})$`,
  );
  await expect(page.getByRole('status').filter({ hasText: count })).toBeVisible();
  await isWelsh(page);
});

test('three words find a Welsh page', async ({ page }) => {
  await page.goto(cy('/go/'));
  await page.getByLabel(say.threeWords.type).fill(threeWordsOf('/talk/', welsh));
  await page.getByRole('button', { name: say.threeWords.find }).click();
  await expect(page.getByText(say.threeWords.page)).toBeVisible();
  await isWelsh(page);
  await page.goto(cy(shortLinkOf('/talk/', welsh)));
  await main(page).getByRole('link').first().click();
  await expect(page).toHaveURL(cy('/talk/'));
});

test('a sheet of cards and the poster print in Welsh, and their code opens the Welsh site', async ({
  page,
}) => {
  await page.goto(cy('/share/cards/start/'));
  await isWelsh(page);
  await page.emulateMedia({ media: 'print' });
  const cards = page.locator('.sheet-card');
  await expect(cards).toHaveCount(16);
  const box = await cards.first().boundingBox();
  expect(Math.abs((box?.width ?? 0) / mm - 85)).toBeLessThan(0.5);
  const onCards = (await cards.allInnerTexts()).join('\n');
  expect(onCards).toContain(`${new URL(welsh.site.site.address).host}/${tag}`);
  const code = cards.first().getByRole('img', { name: say.pass.scan });
  const { address } = welsh.site.site;
  expect(read(await pictureOf(page, code)).startsWith(`${address}/go/`)).toBe(true);

  await page.emulateMedia({ media: null });
  await page.goto(cy('/share/poster/'));
  await isWelsh(page);
  expect(await pagesOf(page)).toEqual([[210, 297]]);
});

test('the exit puts the start of the Welsh site in the address, and leaves', async ({
  page,
  elsewhere,
}) => {
  const { leaving } = welsh.site;
  await page.route(leaving.address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
  const put: string[] = [];
  page.on('console', (message) => put.push(message.text()));
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      replace(...given);
      console.log(location.pathname);
    };
  });
  await page.goto(cy('/you/planning/'));
  await expect(page.locator('html')).toHaveAttribute('data-base', `/${tag}`);
  await page.getByRole('link', { name: say.leave }).click();
  await expect(page).toHaveURL(leaving.address);
  expect(put).toEqual([cy('/')]);
  expect(elsewhere.splice(0)).toEqual([leaving.address]);
});

for (const address of ['/', '/talk/', '/council/cardiff/']) {
  test(`${address} leads to itself in Welsh, and back`, async ({ page }) => {
    const go = async (hreflang: string): Promise<void> => {
      const menu = page.locator('.languages');
      const link = menu.locator(`a[hreflang="${hreflang}"]`);
      if (!(await link.isVisible())) await menu.locator('summary').click();
      await expect(link).toHaveAttribute('lang', hreflang);
      await link.click();
    };
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await go(tag);
    await expect(page).toHaveURL(cy(address));
    await isWelsh(page);
    const others = await page
      .locator('.languages a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(others).toEqual([
      address,
      ...welsh.firstPages.map(({ language }) => `/${language.tag}/`),
    ]);
    await go('en-GB');
    await expect(page).toHaveURL(address);
  });
}

/** One page of each kind, and of each part that only some pages have. */
const kinds = [
  '/',
  '/talk/',
  '/search/',
  '/council/',
  '/council/cardiff/',
  '/children/what-happens-next/all/',
  '/before/what-stays-private/',
  '/you/letters/',
  '/share/school/',
  '/words/',
];

for (const address of kinds) {
  test(`${cy(address)} is Welsh, fits 320 and passes axe by day and by night`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(cy(address));
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect.soft(await tooWideBy(page)).toBe(0);
    if (welsh.signedTranslations.size === 0) {
      const guide = welsh.guides.find((each) => each.address === address);
      const { stillEnglish, unread } = say.language;
      const note = guide?.isEnglish === true ? stillEnglish : unread;
      await expect(page.locator('.language-note')).toHaveText(note);
    }
    await isWelsh(page, page.locator('body'));
    expect(await axeFaultsDayAndNight(page)).toEqual([]);
  });
}

// None, or one that stands for all: pages whose English changed since they were translated.
for (const { address } of welsh.guides.filter(({ isEnglish }) => isEnglish).slice(0, 1)) {
  test(`${cy(address)} is still in English, and says so in Welsh`, async ({ page }) => {
    await page.goto(cy(address));
    await expect(main(page)).toHaveAttribute('lang', 'en-GB');
    const note = main(page).getByText(say.language.stillEnglish);
    await expect(note).toHaveAttribute('lang', tag);
  });
}

for (const { language, page: first, isSigned } of welsh.firstPages) {
  test(`/${language.tag}/ is in its language, fits a phone and passes axe`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(`/${language.tag}/`);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('lang', language.tag);
    expect(await html.evaluate((element) => getComputedStyle(element).direction)).toBe(
      language.dir,
    );
    if (language.dir === 'rtl') await expect(html).toHaveAttribute('dir', 'rtl');
    await expect(heading(page)).toHaveText(first.heading);
    await expect(page.getByRole('link', { name: first.leave })).toBeVisible();
    await expect(page.locator('.language-note')).toHaveCount(isSigned ? 0 : 1);
    for (const part of first.parts) {
      await expect(main(page).getByRole('heading', { level: 2, name: part.heading })).toBeVisible();
    }
    // What is in English, all around and within, says so, and runs from left to right.
    const around = page.locator('body > header, footer, main [lang]');
    for (const each of await around.all()) {
      await expect(each).toHaveAttribute('lang', 'en-GB');
      await expect(each).toHaveCSS('direction', 'ltr');
    }
    const shown = first.parts.flatMap(({ lines = [] }) => lines);
    for (const { line } of shown) {
      const number = directChannel(sure(welsh.helplines.get(line)).channels)?.address;
      await expect(
        main(page)
          .getByText(number ?? 'no number')
          .first(),
      ).toBeVisible();
    }
    await expect(main(page).getByRole('link', { name: first.english })).toHaveAttribute(
      'href',
      '/',
    );
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 568 });
      expect(await tooWideBy(page)).toBe(0);
      // A page from right to left would scroll to the left.
      const scrolled = await page.evaluate(() => {
        scrollTo(-500, 0);
        const left = scrollX;
        scrollTo(500, 0);
        return [left, scrollX];
      });
      expect(scrolled).toEqual([0, 0]);
    }
    expect(await axeFaultsDayAndNight(page)).toEqual([]);
  });
}
