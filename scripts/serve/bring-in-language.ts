import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildPlaces } from '../../src/languages/build-places.ts';
import { basePath } from '../../src/site/below-base.ts';
import type { SiteSettings } from '../../src/site/settings.ts';

/** What a site has once, and not in each language. */
const once = ['robots.txt', '_astro'];

/**
 * Puts the site in another language below the English one. The code of both is the same but for the
 * path that it is loaded from, so the language takes it from where the English pages have it.
 *
 * @param at the project's folder and that of the built site
 */
export function bringIn(
  tag: string,
  settings: { readonly site: Pick<SiteSettings['site'], 'address'> },
  at: { readonly root: string; readonly dist: string },
): void {
  const folder = join(at.dist, tag);
  const start = basePath(settings.site.address);
  cpSync(join(at.root, buildPlaces(tag).out), folder, { recursive: true });
  for (const name of readdirSync(join(folder, '_astro'))) {
    const shared = join(at.dist, '_astro', name);
    if (existsSync(shared)) continue;
    const code = readFileSync(join(folder, '_astro', name), 'utf8');
    writeFileSync(shared, code.replaceAll(`\`${start}/${tag}/\``, `\`${start}/\``));
  }
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const page = join(folder, name);
    const html = readFileSync(page, 'utf8');
    writeFileSync(page, html.replaceAll(`${start}/${tag}/_astro/`, `${start}/_astro/`));
  }
  for (const name of once) rmSync(join(folder, name), { recursive: true, force: true });
}
