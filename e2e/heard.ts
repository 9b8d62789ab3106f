import type { Page } from '@playwright/test';

/** From now on notes what a screen reader would be told by the page's live regions. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told: string[] = [];
    Reflect.set(window, 'told', told);
    const regionOf = (node: Node): Element | null =>
      (node instanceof Element ? node : node.parentElement)?.closest(
        '[role="status"], [role="alert"], [aria-live]',
      ) ?? null;
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => regionOf(target)));
      for (const region of regions) {
        const text = region?.textContent.trim() ?? '';
        if (text !== '') told.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

/** All that was told since, each time that it was told. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'told') as string[]);
