import { expect, test, type Page } from '@playwright/test';
import { threeWordsOf } from '../src/share/links.ts';
import { heard, listen } from './heard.ts';
import { content, wordsOf } from './site-pages.ts';

// WCAG 2.2, 4.1.3: what changes is told to those who do not see it, once, and without taking the focus.

interface Tool {
  readonly address: string;
  readonly does: string;
  /** What comes before the part that is listened to. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<unknown>;
}

const type = (field: string, text: string) => (page: Page) => page.locator(field).fill(text);
const enter = (page: Page) => page.keyboard.press('Enter');
const [picked] = content.contactRequests.get('mediator')?.sentences[0]?.[0]?.answers ?? [];

const tools: readonly Tool[] = [
  {
    address: '/council/',
    does: 'finds a council',
    before: type('#child-lives', 'Leeds'),
    act: enter,
  },
  {
    address: '/council/',
    does: 'does not understand',
    before: type('#child-lives', 'zzzz'),
    act: enter,
  },
  { address: '/search/', does: 'finds pages', act: type('#words', 'custody') },
  { address: '/search/', does: 'finds nothing', act: type('#words', 'zzqqxx') },
  {
    address: '/go/',
    does: 'reads three words',
    before: type('#three-words', threeWordsOf('/talk/', content)),
    act: enter,
  },
  {
    address: '/children/what-happens-next/all/',
    does: 'gives dates',
    act: type('#told-day', new Date().toISOString().slice(0, 10)),
  },
  {
    address: '/talk/',
    does: 'ranks lines',
    act: (page) => page.locator('[data-write]').check(),
  },
  {
    address: '/talk/',
    does: 'shows all lines',
    before: (page) => page.locator('[data-write]').check(),
    act: (page) => page.getByRole('button', { name: wordsOf('finder').more }).click(),
  },
  {
    address: '/before/if-you-say-this/',
    does: 'narrows the list',
    act: (page) => page.getByLabel(wordsOf('disclosures').narrow.type).fill('hit'),
  },
  {
    address: '/before/questions-to-ask/',
    does: 'counts what is ticked',
    act: (page) => page.getByRole('main').getByRole('checkbox').first().check(),
  },
  {
    address: '/before/questions-to-ask/',
    does: 'makes a sentence',
    before: (page) => page.getByText(content.contactRequests.get('mediator')?.own ?? '').click(),
    act: (page) =>
      page
        .getByRole('main')
        .getByRole('combobox')
        .first()
        .selectOption(picked?.pick ?? ''),
  },
  {
    address: '/you/dates/',
    does: 'says that there is nothing to print',
    act: (page) => page.getByRole('button', { name: wordsOf('worksheets').print }).click(),
  },
  {
    address: '/talk/',
    does: 'copies an address',
    before: (page) => page.getByText(wordsOf('send').open).click(),
    act: (page) =>
      page
        .getByRole('button', { name: wordsOf('send').live.copy })
        .first()
        .click(),
  },
];

for (const { address, does, before, act } of tools) {
  test(`${address} ${does}, and it is told once`, async ({ page }) => {
    await page.clock.install();
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await before?.(page);
    await listen(page);
    await act(page);
    await expect.poll(() => heard(page)).not.toEqual([]);
    // Whatever waits for a pause in the typing has come after a longer one.
    await page.clock.runFor(5_000);
    expect(await heard(page)).toHaveLength(1);
  });
}
