// Pages over a slow line on a slow phone: 50 kB a second, 400 ms a way, processor six times slower.
import type { Browser, Page } from 'playwright-core';
import { slow, within, type Measured } from './measure.ts';

const rounds = 5;
/** In milliseconds. */
const most = 3_000;
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
const pages = ['/before/what-stays-private/', '/talk/', '/children/what-happens-next/'];

/** When the first words were painted, and when the exit and a number could be pressed. */
export async function benchSlowLine(browser: Browser, site: string): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const address of pages) {
    const seen = { painted: [] as number[], pressable: [] as number[], moved: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      // A context of its own each time, so that nothing is in a cache.
      const context = await browser.newContext(phone);
      const page = await context.newPage();
      await slow(page);
      await slowLine(page);
      await page.addInitScript(noteMoves);
      await page.goto(site + address, { waitUntil: 'commit' });
      seen.pressable.push(await page.evaluate(untilPressable));
      await page.waitForLoadState('load');
      seen.painted.push(await page.evaluate(firstPaint));
      seen.moved.push(await page.evaluate(() => Number(Reflect.get(window, 'moved'))));
      await context.close();
    }
    const moved = Math.max(...seen.moved);
    all.push(
      within(`${address}: first paint`, seen.painted, most),
      within(`${address}: the exit and a number can be pressed`, seen.pressable, most),
      { says: `${address}: moved by ${moved.toFixed(3)} of its layout`, right: moved < 0.01 },
    );
  }
  return all;
}

async function slowLine(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
}

/** Runs in the page: adds up how much of the layout moves without a press. */
function noteMoves(): void {
  Reflect.set(window, 'moved', 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, 'hadRecentInput') === true) continue;
      Reflect.set(
        window,
        'moved',
        Number(Reflect.get(window, 'moved')) + Number(Reflect.get(entry, 'value')),
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const firstPaint = (): number =>
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;

/** Runs in the page: milliseconds until the exit and 999 are the topmost thing where they stand. */
function untilPressable(): Promise<number> {
  const isOnTop = (selector: string): boolean => {
    const element = document.querySelector(selector);
    const box = element?.getBoundingClientRect();
    if (!element || !box || box.width === 0) return false;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  return new Promise((done) => {
    const look = (): void => {
      const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
      if (painted && isOnTop('[data-leave]') && isOnTop('header strong')) done(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}
