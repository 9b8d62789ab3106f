// What only Chromium itself can do with its tabs, which we ask for through a small extension.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { until, type Tab } from './engine.ts';

/** Opens, duplicates and reopens tabs. `tabOf` is how the engine makes a tab from a page. */
export function tabsOf(
  context: BrowserContext,
  profile: string,
  tabOf: (page: Page) => Promise<Tab>,
) {
  const pages = new Map<Tab, Page>();
  let helper: Promise<Worker> | undefined;

  const open = async (page: Page): Promise<Tab> => {
    const tab = await tabOf(page);
    pages.set(tab, page);
    return tab;
  };
  /** Gives the tab that an extension call opens. The first call installs the extension. */
  const openedBy = async (call: string): Promise<Tab> => {
    helper ??= loadHelper(context, join(profile, 'helper'));
    const worker = await helper;
    const [page] = await Promise.all([context.waitForEvent('page'), worker.evaluate(call)]);
    return open(page);
  };
  return {
    open,
    /** The browser's own "Duplicate tab". */
    async duplicate(tab: Tab): Promise<Tab> {
      await pages.get(tab)?.bringToFront();
      return openedBy(
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([t]) => chrome.tabs.duplicate(t.id))',
      );
    },
    /** Closes the tab, then brings it back as "Reopen closed tab" does. */
    async reopen(tab: Tab): Promise<Tab> {
      helper ??= loadHelper(context, join(profile, 'helper'));
      const worker = await helper;
      const latest = (): Promise<string> => worker.evaluate(latestClosed);
      const before = await latest();
      await tab.close();
      // The browser takes a moment to note the closed tab; until then it would reopen another.
      await until(async () => (await latest()) !== before, 'the closed tab to be noted');
      return openedBy('chrome.sessions.restore()');
    },
  };
}

/** An expression that gives the tab or window closed most recently. */
const latestClosed = `chrome.sessions.getRecentlyClosed({ maxResults: 1 })
  .then(([last]) => JSON.stringify(last?.tab?.sessionId ?? last?.window?.sessionId ?? ''))`;

/** Loads an extension that does nothing itself; the tests call the browser through it. */
async function loadHelper(context: BrowserContext, folder: string): Promise<Worker> {
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: 'helper',
    version: '1',
    permissions: ['sessions'],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  const devtools = await context.browser()?.newBrowserCDPSession();
  const started = context.waitForEvent('serviceworker');
  await devtools?.send('Extensions.loadUnpacked', { path: folder });
  return started;
}
