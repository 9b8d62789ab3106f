import type { Page } from '@playwright/test';

/**
 * What an open page asks for from now on, as it comes: paths on its own site, whole addresses
 * elsewhere. The tab's icon is left out: Chromium asks for that in its own time, with nothing added.
 */
export function requestsFromNow(page: Page): string[] {
  const { origin } = new URL(page.url());
  const asked: string[] = [];
  page.on('request', (request) => {
    const address = request.url().replace(origin, '');
    if (address !== '/icon.svg') asked.push(address);
  });
  return asked;
}
