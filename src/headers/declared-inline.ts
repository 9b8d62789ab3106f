import load from 'astro/runtime/client/load.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { exitScript } from '../exit/bundle.ts';
import { everyStyle } from '../site/inline-styles.ts';
import type { SiteSettings } from '../site/settings.ts';

/** All code that may stand in a page itself, as text; by a name for people. */
export interface DeclaredInline {
  readonly scripts: Readonly<Record<string, string>>;
  readonly styles: Readonly<Record<string, string>>;
}

/**
 * The one list of code that may stand in a page: our own head script and style sheets, and what
 * Astro needs to wake an island. Whatever else is found in a page stops the build.
 */
export async function declaredInline({ leaving }: SiteSettings): Promise<DeclaredInline> {
  return {
    scripts: {
      'head script': await exitScript(leaving),
      'Astro: an island’s code is fetched at once': load,
      'Astro: islands': island,
    },
    styles: everyStyle(),
  };
}
