import { expect, type Page } from '@playwright/test';
import { settings, wordsOf } from './site-pages.ts';
import { templates } from './templates.ts';
import { tooWideBy } from './fits.ts';
import { onOnePage } from './one-page.ts';

// What axe cannot see, by the numbers of WCAG 2.2, on one page of each template. What it can see, and
// the exit beside whatever has the focus, is looked at on every page: every-page.spec.ts.

const test = onOnePage({ bypassCSP: true });

const exit = (page: Page) => page.locator('[data-leave]');

/** Opens an address, waits until its script has run, and unfolds all of it. */
async function unfolded(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.evaluate(() => {
    // The line of all languages is cut off on purpose: below it, it is a list.
    for (const fold of document.querySelectorAll('details')) {
      fold.open = !fold.closest('.languages');
    }
  });
}

/** The size of letters that a reader has chosen in the browser; 16 is what browsers come with. */
async function setLetters(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
  await session.detach();
}

/** What somebody who needs space between letters, words and lines sets: WCAG 2.2, 1.4.12. */
const spaced = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Text that is cut off, and the exit where it hides the end of the page. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      // What only screen readers have is one pixel large.
      if (element.clientWidth <= 1 || element.closest('.languages') || !element.checkVisibility()) {
        continue;
      }
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const cut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (cut && clipPath === 'none') faults.push(`cut off: ${element.outerHTML.slice(0, 200)}`);
    }
    scrollTo(0, document.documentElement.scrollHeight);
    const leave = document.querySelector('[data-leave]')?.getBoundingClientRect();
    const last = document.querySelector('.foot')?.lastElementChild?.getBoundingClientRect();
    if (!leave || !last || leave.top < 0 || leave.bottom > innerHeight + 1) {
      faults.push('the exit is not on the screen');
    } else if (last.bottom > leave.top + 1 && last.right > leave.left) {
      faults.push(`the exit covers the end of the page by ${String(last.bottom - leave.top)}`);
    }
    const skip = document.querySelector('.skip')?.getBoundingClientRect();
    if (skip && skip.bottom > 0) faults.push('the skip link shows without the focus');
    return faults;
  });

/** Each way to read: a screen, the size of letters, and whether they are spaced. */
const ways = [
  ['reflow at 400% of 1280 by 1024 (1.4.10)', [320, 256], 16, false],
  ['letters of 200% at 360 (1.4.4)', [360, 640], 32, false],
  ['letters of 200% at 240 (1.4.4)', [240, 640], 32, false],
  ['letters of 200% at 1280 (1.4.4)', [1280, 800], 32, false],
  ['space in the text (1.4.12)', [360, 640], 16, true],
] as const;

/** Parts of a page that stand over one another, though none is within the other. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = ['main', '.rail', '.foot', '.leave', '.leave-more', 'nav.parts', '.beside']
      .flatMap((part) => [...document.querySelectorAll(part)])
      .concat([...document.querySelectorAll('.bar a, .strip > *')])
      .filter((part) => part.checkVisibility());
    return parts.flatMap((part, at) => {
      const one = part.getBoundingClientRect();
      return parts.slice(at + 1).flatMap((other) => {
        const two = other.getBoundingClientRect();
        const over =
          one.left < two.right - 1 &&
          two.left < one.right - 1 &&
          one.top < two.bottom - 1 &&
          two.top < one.bottom - 1;
        return over && !part.contains(other) && !other.contains(part)
          ? [`${part.outerHTML.slice(0, 80)} and ${other.outerHTML.slice(0, 80)}`]
          : [];
      });
    });
  });

/** What can be pressed and has neither an edge, nor the browser's own colour of links, nor a mark. */
const bareInForcedColours = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [data-leave]')]
      .filter(
        (each) => each.checkVisibility() && !each.matches('[type="checkbox"], [type="radio"]'),
      )
      .filter((each) => {
        const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(each);
        const hasEdge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1;
        const mark = getComputedStyle(each, '::before');
        const hasMark = mark.content !== 'none' && mark.borderTopStyle !== 'none';
        return !hasEdge && !hasMark && textDecorationLine !== 'underline';
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );

/** The writing of each language that has one of its own. */
const writing: readonly (readonly [string, string])[] = [
  ['\\p{Script=Arabic}', '^(ar|fa|ur)'],
  ['\\p{Script=Bengali}', '^bn'],
  ['\\p{Script=Gurmukhi}', '^pa'],
  ['\\p{Script=Han}', '^zh'],
  ['\\p{Script=Cyrillic}', '^uk'],
];

/** Text in the writing of another language than it says it is in. */
const unsaidLanguages = (page: Page): Promise<string[]> =>
  page.evaluate((scripts) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (!node.parentElement || node.parentElement.closest('script, style')) continue;
      const lang = node.parentElement.closest('[lang]')?.getAttribute('lang') ?? '';
      for (const [script, wanted] of scripts) {
        const isIt = new RegExp(script, 'u').test(text);
        if (isIt && !new RegExp(wanted).test(lang)) wrong.push(`${lang}: ${text.slice(0, 60)}`);
      }
    }
    return wrong;
  }, writing);

/** Where the number of a source runs into a word of what somebody copies. */
const copiedInto = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (main) getSelection()?.selectAllChildren(main);
    const text = getSelection()?.toString() ?? '';
    getSelection()?.removeAllRanges();
    return text.match(/\p{L}{3}[.?!”’]{1,2}\d.*/gu) ?? [];
  });

/** The headings above those of "Send this page", where they are not its own. */
const headingsOfOthers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const headings = [...document.querySelectorAll('h2, h3')];
    return headings
      .filter((heading) => heading.matches('.send h3'))
      .map((heading) => headings.slice(0, headings.indexOf(heading)))
      .map((before) => before.findLast((each) => each.matches('h2')))
      .filter((section) => !section?.closest('.send'))
      .map((section) => section?.textContent ?? 'none');
  });

/** A style sheet as a browser reads it that knows no cascade layers. */
function asOldBrowsersRead(css: string): string {
  let read = '';
  for (let at = 0; at < css.length;) {
    const layer = css.indexOf('@layer', at);
    if (layer < 0) return read + css.slice(at);
    read += css.slice(at, layer);
    const begins = css.slice(layer).search(/[{;]/) + layer;
    let depth = css[begins] === '{' ? 1 : 0;
    at = begins + 1;
    for (; depth > 0 && at < css.length; at += 1) {
      if (css[at] === '{') depth += 1;
      if (css[at] === '}') depth -= 1;
    }
  }
  return read;
}

/** Puts the page's style sheets as such a browser reads them. */
async function asOldBrowsersShow(page: Page): Promise<void> {
  const sheets = await page.locator('style').allTextContents();
  const read = sheets
    .map(asOldBrowsersRead)
    .map((css) => css.replaceAll('@supports not (accent-color:auto)', '@media all'));
  await page.evaluate((all) => {
    for (const [at, style] of document.querySelectorAll('style').entries()) {
      style.textContent = all[at] ?? '';
    }
  }, read);
}

/** What such a browser shows wrong: something as large as the screen, or words that run together. */
const oldFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const large = [...document.querySelectorAll('svg')].filter(
      (each) => each.getBoundingClientRect().height > innerHeight / 4,
    );
    const together = [...document.querySelectorAll<HTMLElement>('.leave, .bar nav, .strip, .call')]
      .filter((each) => /\p{Ll}[\p{Lu}\d]/u.test(each.innerText))
      .map((each) => `runs together: ${each.innerText}`);
    const { left, top, width, height } =
      document.querySelector('[data-leave]')?.getBoundingClientRect() ?? new DOMRect();
    const on = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!on?.closest('[data-leave]')) together.push('something is over the exit');
    return [...large.map((each) => `large: ${each.outerHTML.slice(0, 120)}`), ...together];
  });

for (const address of templates) {
  test(`${address} is whole in large or spaced letters, forced colours, other languages and old browsers`, async ({
    shown: page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await unfolded(page, address);
    expect.soft(await overlaps(page), 'on a wide screen no part stands over another').toEqual([]);
    await page.evaluate(() => {
      scrollBy(0, innerHeight * 2);
    });
    expect.soft(await overlaps(page), 'nor further down').toEqual([]);
    expect.soft(await unsaidLanguages(page), '3.1.2').toEqual([]);
    expect.soft(await headingsOfOthers(page), '1.3.1').toEqual([]);
    expect.soft(await copiedInto(page), 'copied words and numbers').toEqual([]);

    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await bareInForcedColours(page), 'forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });

    for (const [way, [width, height], letters, space] of ways) {
      await page.setViewportSize({ width, height });
      await setLetters(page, letters);
      const style = space ? await page.addStyleTag({ content: spaced }) : null;
      expect.soft(await tooWideBy(page), way).toBe(0);
      expect.soft(await lost(page), way).toEqual([]);
      await style?.evaluate((element) => (element as Element).remove());
    }
    await setLetters(page, 16);

    await asOldBrowsersShow(page);
    await expect.soft(exit(page)).toHaveCSS('position', 'fixed');
    expect.soft(await oldFaults(page), 'without cascade layers').toEqual([]);
  });
}

interface Stops {
  /** What is wrong with a place where Tab stopped. */
  readonly faults: string[];
  /** Whether Tab has come round to where it began. */
  readonly isRound: boolean;
  readonly missed: readonly string[];
}

/** Before each key, notes what the one before it has led to: by then the page has scrolled there. */
const watchTheFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canStop = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      ),
    ].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
    );
    const stopped: Element[] = [];
    const faults: string[] = [];
    const isSeen = (element: Element, x: number, y: number): boolean => {
      const on = document.elementFromPoint(x, y);
      return on !== null && (element.contains(on) || on.contains(element));
    };
    const look = (): void => {
      const at = document.activeElement;
      const last = stopped.at(-1);
      if (!at || at === document.body || at === last) return;
      if (stopped.includes(at)) {
        Reflect.set(window, 'isRound', true);
        return;
      }
      const comesAfter = last?.compareDocumentPosition(at) ?? Node.DOCUMENT_POSITION_FOLLOWING;
      const name = at.outerHTML.slice(0, 120);
      if (!(comesAfter & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(`2.4.3 goes back: ${name}`);
      const whole = [...at.getClientRects()].some(({ left, right, top, bottom }) =>
        [left + 3, (left + right) / 2, right - 3].some((x) =>
          [top + 3, (top + bottom) / 2, bottom - 3].some((y) => isSeen(at, x, y)),
        ),
      );
      if (!whole) faults.push(`2.4.11 hidden: ${name}`);
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) {
        faults.push(`2.4.7 no outline: ${name}`);
      }
      stopped.push(at);
    };
    addEventListener('keydown', look, true);
    Reflect.set(window, 'stops', () => {
      look();
      return {
        faults,
        isRound: Reflect.get(window, 'isRound') === true,
        missed: canStop
          .filter((each) => !stopped.includes(each))
          .map((each) => each.outerHTML.slice(0, 120)),
      };
    });
  });

/** Goes once through a page with Tab. */
async function tabThrough(page: Page): Promise<Stops> {
  await watchTheFocus(page);
  for (let turn = 0; turn < 20; turn += 1) {
    for (let press = 0; press < 15; press += 1) await page.keyboard.press('Tab');
    const stops = await page.evaluate(() => (Reflect.get(window, 'stops') as () => Stops)());
    if (stops.missed.length === 0 || stops.isRound) return stops;
  }
  throw new Error('Tab does not come to the end of the page.');
}

/** A phone; 400% of a small window; and letters of 200%, which make the exit taller. */
const screens = [
  [360, 640, 16],
  [320, 256, 16],
  [360, 640, 32],
] as const;

for (const [at, address] of templates.entries()) {
  // One screen for each template, in turn: every-page.spec.ts has looked at each with one more.
  const [width, height, letters] = screens[at % screens.length] ?? screens[0];
  test(`${address}: Tab goes in order, and what has the focus is seen, at ${String(width)} by ${String(height)} with letters of ${String(letters)}`, async ({
    shown: page,
  }) => {
    await page.setViewportSize({ width, height });
    await setLetters(page, letters);
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    const { faults, missed } = await tabThrough(page);
    await setLetters(page, 16);
    expect.soft(faults).toEqual([]);
    expect.soft(missed, '2.1.1: the keyboard comes to all of them').toEqual([]);
  });
}

test('letters as browsers come with them give the exit its usual height', async ({ shown }) => {
  await shown.setViewportSize({ width: 360, height: 640 });
  await shown.goto('/');
  await expect(shown.getByRole('link', { name: wordsOf('leave') })).toHaveAttribute(
    'href',
    settings.leaving.address,
  );
  expect((await exit(shown).boundingBox())?.height).toBe(60);
});
