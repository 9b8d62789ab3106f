import type { Page } from '@playwright/test';

/**
 * A list that grows as an open page makes requests: paths on its own site, whole addresses
 * elsewhere. It leaves out the tab's icon, which Chromium fetches in its own time, with nothing
 * added to its address.
 */
export function requestsFromNow(page: Page): string[] {
  const { origin } = new URL(page.url());
  const asked: string[] = [];
  page.on('request', (request) => {
    const address = request.url().replace(origin, '');
    if (!/^(\/[a-z-]+)?\/icon\.svg$/.test(address)) asked.push(address);
  });
  return asked;
}
