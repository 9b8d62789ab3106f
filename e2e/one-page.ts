import { test, type BrowserContextOptions, type Page } from '@playwright/test';

/**
 * A kind of test that looks at many addresses one after the other on the same page. A page of its own
 * for each takes several times as long as what is looked at, so this is for tests that only look: they
 * open an address themselves, and leave nothing behind.
 */
export const onOnePage = (options: BrowserContextOptions) =>
  test.extend<object, { readonly shown: Page }>({
    shown: [
      async ({ browser }, use, { project }) => {
        const { baseURL } = project.use;
        const context = await browser.newContext({ ...options, ...(baseURL ? { baseURL } : {}) });
        await use(await context.newPage());
        await context.close();
      },
      { scope: 'worker' },
    ],
  });
