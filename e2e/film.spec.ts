import { expect, test, type ElementHandle, type Page } from '@playwright/test';
import { content, settings, wordsOf } from './site-pages.ts';

// The project has no film, so here is nothing to try. The made-up service "full" has a tiny one, and
// npm test -- --brand full tries it.

const withFilm = content.guides.find(({ data }) => data.film);
const address = withFilm?.address ?? '';
const film = withFilm?.data.film;
const { heading, transcript } = wordsOf('films');

/** Every file of a film that a page has asked for since it was opened. */
function filmRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/films/')) asked.push(pathname);
  });
  return asked;
}

/** Presses play, as on a keyboard, and waits until the film runs. */
async function play(page: Page): Promise<ElementHandle<HTMLVideoElement>> {
  const video = page.locator('video');
  await video.press('Space');
  const handle = (await video.elementHandle()) as ElementHandle<HTMLVideoElement>;
  await expect.poll(() => handle.evaluate((each) => each.currentTime)).toBeGreaterThan(0);
  return handle;
}

if (film) {
  test('nothing of a film is fetched until it is played, and its captions only when they are wanted', async ({
    page,
  }) => {
    const asked = filmRequests(page);
    await page.goto(address);
    await page.getByRole('link', { name: heading }).click();
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
    await page.getByText(transcript).click();
    await expect(page.getByText(film?.transcript.at(-1) ?? '').last()).toBeVisible();
    // One request more, and its answer: whatever the page had begun to fetch was asked for before.
    await page.evaluate(() => fetch('/').then((answer) => answer.text()));
    expect(asked).toEqual([]);

    const video = await play(page);
    expect(new Set(asked)).toEqual(new Set([`/films/${film?.file ?? ''}`]));
    await video.evaluate(({ textTracks: [captions] }) => {
      if (captions) captions.mode = 'showing';
    });
    await expect
      .poll(() => video.evaluate(({ textTracks: [captions] }) => captions?.cues?.length))
      .toBeGreaterThan(0);
    expect(asked.at(-1)).toBe(`/films/${film?.captions ?? ''}`);
  });

  test('without script the film and its words are there, and nothing of it is fetched', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    const asked = filmRequests(page);
    await page.goto(address);
    await page.getByText(transcript).click();
    await expect(page.getByText(film?.transcript.at(-1) ?? '').last()).toBeVisible();
    await expect(page.locator('video[controls]')).toBeVisible();
    expect(asked).toEqual([]);
    await context.close();
  });

  test('nothing moves when a film is fetched', async ({ page }) => {
    await page.goto(address);
    const before = await page.locator('video').boundingBox();
    expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await play(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });

  const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'both Shift keys': async (page) => {
      for (const key of ['ShiftLeft', 'ShiftRight']) await page.keyboard.down(key);
    },
    'the button': async (page) => {
      // A click on the link would wait for the other site.
      const { x = 0, y = 0 } =
        (await page.getByRole('link', { name: wordsOf('leave') }).boundingBox()) ?? {};
      await page.mouse.click(x + 9, y + 9);
    },
  };
  for (const [way, leave] of Object.entries(ways)) {
    test(`a film that plays stops at once when its reader leaves by ${way}`, async ({ page }) => {
      // The other site never answers, so what is left of this page stays.
      await page.route(settings.leaving.address, () => undefined);
      const told = new Promise((done) => page.exposeFunction('told', done));
      await page.goto(address);
      const video = await play(page);
      // It is told from inside the page, because a look from outside would wait for the other site.
      await video.evaluate((each) => {
        each.loop = true;
        new MutationObserver(() => {
          if (document.body) return;
          // Next turn: what is in no page any more has to be silent by then.
          setTimeout(() => {
            (window as unknown as { told: (found: object) => void }).told({
              paused: each.paused,
              inPage: each.isConnected,
            });
          });
        }).observe(document.documentElement, { childList: true });
      });
      await leave(page);
      expect(await told).toEqual({ paused: true, inPage: false });
    });
  }

  test('paper has neither the film nor its words', async ({ page }) => {
    await page.goto(address);
    await page.getByText(transcript).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('video')).toBeHidden();
    await expect(page.getByText(transcript)).toBeHidden();
    await expect(page.getByRole('link', { name: heading })).toBeHidden();
  });
}
