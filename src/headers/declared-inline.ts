import load from 'astro/runtime/client/load.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { exitScript } from '../exit/bundle.ts';
import { everyStyle } from '../site/inline-styles.ts';
import type { SiteSettings } from '../site/settings.ts';

/** The text of all code that may be inlined in a page, by a name for people. */
export interface DeclaredInline {
  readonly scripts: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, string>>;
}

/**
 * The only code that may be inlined in a page: our head script and style sheets, and what Astro
 * needs to start an island. Anything else found in a page stops the build.
 */
export async function declaredInline({
  brand,
}: Pick<SiteSettings, 'brand'>): Promise<DeclaredInline> {
  return {
    scripts: {
      'head script': await exitScript(),
      'Astro: an island’s code is fetched at once': load,
      'Astro: islands': island,
    },
    styles: everyStyle(brand),
  };
}
