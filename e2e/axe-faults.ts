import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that dark colours can break. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page in its present state: the rule, and the HTML that breaks it.
 *
 * @param within a CSS selector of the part to look at; else the whole page
 */
export const axeFaults = (page: Page, within?: string): Promise<string[]> =>
  faultsOf(page, within, {});

/** The same in light and in dark colours. The page stays dark. */
export async function axeFaultsDayAndNight(page: Page, within?: string): Promise<string[]> {
  const byDay = await axeFaults(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await faultsOf(page, within, { runOnly: { type: 'rule', values: colours } });
  return [...byDay, ...byNight.map((fault) => `by night: ${fault}`)];
}

type Options = Parameters<AxeBuilder['options']>[0];

async function faultsOf(page: Page, within: string | undefined, only: Options): Promise<string[]> {
  // Legacy mode opens no second page to put together what it found in frames; this site has none.
  // So, and without a full account of what is in order, axe takes a quarter of the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ ...only, resultTypes: ['violations'] });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
