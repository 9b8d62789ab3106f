import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules that axe leaves off unless they are asked for: WCAG 2.2, 2.5.8 and 2.5.3. */
const alsoAsked = {
  'target-size': { enabled: true },
  'label-content-name-mismatch': { enabled: true },
};

/** The only rules that a change to dark colours can break. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with a page as it stands: each rule, and the HTML that breaks it.
 *
 * @param within a CSS selector for the part to check; without it, the whole page is checked
 */
export const axeFaults = (page: Page, within?: string): Promise<string[]> =>
  faultsOf(page, within, { rules: alsoAsked });

/** As axeFaults, in light colours and then in dark. Leaves the page in dark colours. */
export async function axeFaultsDayAndNight(page: Page, within?: string): Promise<string[]> {
  const byDay = await axeFaults(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await faultsOf(page, within, { runOnly: { type: 'rule', values: colours } });
  return [...byDay, ...byNight.map((fault) => `by night: ${fault}`)];
}

type Options = Parameters<AxeBuilder['options']>[0];

async function faultsOf(page: Page, within: string | undefined, only: Options): Promise<string[]> {
  // Outside legacy mode, axe opens a second page to gather what it found in frames, and this site
  // has none. With legacy mode, and no full report of what passes, it takes a quarter of the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ ...only, resultTypes: ['violations'] });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
