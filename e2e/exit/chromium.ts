// Chromium in a window with its back/forward cache on, as on a reader's own computer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { quietChromium } from '../../machine/browsers/quiet-chromium.ts';
import { findChromium } from '../../machine/browsers/find.mjs';
import { tabsOf } from './chromium-tabs.ts';
import { middleOf, type Engine, type Holding, type Key, type Tab } from './engine.ts';
import { height, openScreen, width } from './screen.ts';

/** Starts Chromium with its own profile, on its own screen. */
export async function startChromium(): Promise<Engine> {
  const screen = await openScreen();
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    headless: false,
    viewport: null,
    ...(executablePath === null ? {} : { executablePath }),
    env: { ...process.env, DISPLAY: screen.display },
    // Playwright turns both off. Readers have the cache, and we reopen tabs through an extension.
    ignoreDefaultArgs: ['--disable-back-forward-cache', '--disable-extensions'],
    args: [`--window-size=${width},${height}`, '--window-position=0,0', ...quietChromium],
  });
  const version = context.browser()?.version() ?? '';
  const asTab = async (page: Page): Promise<Tab> => tabOf(page, await context.newCDPSession(page));
  const { open, duplicate, reopen } = tabsOf(context, profile, asTab);
  return {
    name: 'Chromium',
    duplicate,
    reopen,
    version,
    screen,
    newTab: async () => open(await context.newPage()),
    tabCount: () => Promise.resolve(context.pages().length),
    async closeTabs() {
      for (const page of context.pages().slice(1)) await page.close();
    },
    async historyList() {
      const page = await context.newPage();
      await page.goto('chrome://history/');
      await page.locator('history-list').waitFor();
      // Each entry is in its own shadow tree; of its links, only the one to the page has a title.
      const links = await page
        .locator('history-item a#link')
        .evaluateAll((all) =>
          all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
        );
      await page.close();
      return links;
    },
    async withMedia(medium, look) {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      const tab = tabOf(page, devtools);
      await devtools.send('Emulation.setEmulatedMedia', media[medium]);
      await look(tab);
      await page.close();
    },
    async stop() {
      await context.close();
      screen.stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

const media = {
  dark: { features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  forced: { features: [{ name: 'forced-colors', value: 'active' }] },
  print: { media: 'print' },
};

interface History {
  readonly currentIndex: number;
  readonly entries: readonly { readonly id: number }[];
}

function tabOf(page: Page, devtools: CDPSession): Tab {
  const ask = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression: `Promise.resolve(${expression}).then((x) => JSON.stringify(x ?? null))`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? '');
    return JSON.parse(String(result.value)) as T;
  };
  // Playwright's own methods wait for a load event, which the back/forward cache never fires.
  const step = async (by: number): Promise<void> => {
    const { currentIndex, entries } = (await devtools.send('Page.getNavigationHistory')) as History;
    const entry = entries[currentIndex + by];
    if (!entry) throw new Error('There is nothing more in the history.');
    await devtools.send('Page.navigateToHistoryEntry', { entryId: entry.id });
  };
  return {
    ask,
    async visit(address) {
      await page.goto(address, { waitUntil: 'load' });
    },
    async hover(selector) {
      const at = await ask<{ x: number; y: number } | null>(middleOf(selector));
      if (at) await page.mouse.move(at.x, at.y);
    },
    async press(selector: string, holding?: Holding) {
      const at = await ask<{ x: number; y: number } | null>(middleOf(selector));
      if (!at) throw new Error(`Nothing fits ${selector}.`);
      const { mouse, keyboard } = page;
      if (holding && holding !== 'middle') await keyboard.down(holding);
      await mouse.click(at.x, at.y, { button: holding === 'middle' ? 'middle' : 'left' });
      if (holding && holding !== 'middle') await keyboard.up(holding);
    },
    async keys(...keys: readonly Key[]) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async hold(keys, times = 1) {
      for (let time = 0; time < times; time += 1) {
        for (const key of keys) await page.keyboard.down(key);
        for (const key of keys) await page.keyboard.up(key);
      }
    },
    back: () => step(-1),
    forward: () => step(1),
    async reload() {
      await devtools.send('Page.reload');
    },
    async resize(w, h) {
      await devtools.send('Emulation.setDeviceMetricsOverride', {
        width: w,
        height: h,
        deviceScaleFactor: 1,
        mobile: false,
      });
    },
    close: () => page.close(),
  };
}
