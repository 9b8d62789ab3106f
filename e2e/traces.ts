import type { Page } from '@playwright/test';

/** What a page leaves in the browser: anything stored, and its address, title and history. */
export const tracesOf = (page: Page) =>
  page.evaluate(() => ({
    address: location.href,
    title: document.title,
    steps: history.length,
    state: JSON.stringify(history.state),
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
  }));
