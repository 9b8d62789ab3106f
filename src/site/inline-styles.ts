import { join } from 'node:path';
import { browserslistToTargets, bundle } from 'lightningcss';

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

/** Style sheets that only some pages have, by the name of what needs them. */
export const pieces = {
  kits: 'share/kits.css',
  sheets: 'worksheets/worksheets.css',
  'search-page': 'search/search-page.css',
} as const;
export type Piece = keyof typeof pieces;

/** What only the pages need that have something to copy, to fill in, to print or to search: the others stay lighter. */
export const stylesOf = (piece: Piece): string => bundled(pieces[piece]);

function bundled(name: string): string {
  const filename = join(process.cwd(), 'src', name);
  return bundle({ filename, minify: true, targets: oldest }).code.toString();
}
