import { join } from 'node:path';
import { browserslistToTargets, bundle } from 'lightningcss';
import { shows, type ComponentUse } from '../authoring/mdx-usage.ts';

/**
 * The oldest browsers that read cascade layers; below them a page is plain HTML, still whole.
 * The compiler writes `light-dark()` out for those that do not know it.
 */
const oldest = browserslistToTargets(['chrome 99', 'safari 15.4', 'ios_saf 15.4', 'firefox 97']);

/**
 * The site's stylesheet as one small text, the same for every page: it stands in the HTML, so
 * that a page paints in one round trip, and has one hash in the policy.
 */
export const inlineStyles = (): string => bundled('styles/site.css');

/** Style sheets that a page has only if it uses one of these components: the others stay lighter. */
const extras = {
  kits: { sheet: 'share/kits.css', for: ['CardSheet', 'ShareEntry', 'Poster', 'Snippet'] },
  worksheets: { sheet: 'worksheets/worksheets.css', for: ['Worksheet', 'ContactRequest'] },
  search: { sheet: 'search/search-page.css', for: ['Search'] },
};

/** The extra style sheets of a guide, by what it uses. */
export const extraStylesOf = (guide: { readonly uses: readonly ComponentUse[] }): string[] =>
  Object.values(extras)
    .filter((extra) => extra.for.some((component) => shows(guide, component)))
    .map(({ sheet }) => bundled(sheet));

/** Every style sheet that may stand in a page, by a name for people. */
export const everyStyle = (): Record<string, string> => ({
  'every page': inlineStyles(),
  ...Object.fromEntries(Object.entries(extras).map(([name, { sheet }]) => [name, bundled(sheet)])),
});

function bundled(name: string): string {
  const filename = join(process.cwd(), 'src', name);
  return bundle({ filename, minify: true, targets: oldest }).code.toString();
}
