import { join } from 'node:path';
import { browserslistToTargets, bundle, transform } from 'lightningcss';
import { usesComponent, type ComponentUse } from '../authoring/mdx-usage.ts';
import { accentRules } from '../brand/accent.ts';
import type { BrandSettings } from '../brand/schema.ts';
import type { SiteSettings } from './settings.ts';

/**
 * The oldest browsers that understand cascade layers. Anything older gets plain, complete HTML.
 * The compiler replaces `light-dark()` for those that do not know it.
 */
const oldest = browserslistToTargets(['chrome 99', 'safari 15.4', 'ios_saf 15.4', 'firefox 97']);

/**
 * The site's style sheet, minified and the same for every page of every service. It is inlined in
 * the HTML so that a page paints after one round trip, and needs only one hash in the policy.
 */
export const sharedStyles = (): string => bundled('styles/site.css');

/**
 * What a service's own look adds, for elements of their own after the shared one. Only the accent's
 * rules hold a setting: with a policy made for another accent, a page loses its colour and no more.
 */
export const brandStyles = ({ brand, site }: Pick<SiteSettings, 'brand' | 'site'>): string[] => [
  ...((brand.logo ?? brand.line ?? site.tabName) !== null ? [bundled(brandSheet)] : []),
  ...accentStyles(brand),
];

const brandSheet = 'brand/brand.css';

const accentStyles = ({ accent }: BrandSettings): string[] =>
  accent === null ? [] : [compiled(accentRules(accent))];

/**
 * Style sheets for pages that use one of these components, so that all other pages stay lighter. A
 * test checks the components' names against src/layouts/Guide.astro.
 */
export const extraSheets: Readonly<
  Record<string, { readonly sheet: string; readonly components: readonly string[] }>
> = {
  kits: {
    sheet: 'share/kits.css',
    components: ['CardSheet', 'EmbedCard', 'ShareEntry', 'Poster', 'Snippet'],
  },
  worksheets: {
    sheet: 'worksheets/worksheets.css',
    components: ['Worksheet', 'ContactRequest'],
  },
  letters: { sheet: 'letters/letters.css', components: ['Letter'] },
  disclosures: { sheet: 'disclosures/disclosures.css', components: ['Disclosures'] },
  start: { sheet: 'wayfinding/start.css', components: ['StartList', 'AskRow', 'CallCard'] },
  // A page of a short number takes it too: src/pages/go/[code].astro.
  ways: { sheet: 'wayfinding/ways.css', components: ['ShareList', 'ThreeWords', 'Search'] },
  steps: { sheet: 'guides/steps.css', components: ['Steps'] },
  paths: { sheet: 'guides/paths.css', components: ['Paths'] },
  hears: { sheet: 'guides/who-hears.css', components: ['WhoHears'] },
  rooms: { sheet: 'guides/rooms.css', components: ['Rooms'] },
  walkthrough: {
    sheet: 'walkthrough/walkthrough.css',
    components: ['Walkthrough', 'WholeWalkthrough'],
  },
  deadline: { sheet: 'referral/deadline.css', components: ['Deadline'] },
  cards: { sheet: 'helplines/cards.css', components: ['HelplineCards', 'HelplineFinder'] },
  quietPaper: { sheet: 'helplines/quiet-paper.css', components: ['QuietPaper'] },
  register: { sheet: 'facts/register.css', components: ['FactRegister'] },
  glossary: { sheet: 'glossary/glossary.css', components: ['Glossary'] },
  record: {
    sheet: 'exit/record.css',
    components: ['ExitTestRecord', 'PractiseExit', 'ReplaceHistorySwitch'],
  },
  threeWords: { sheet: 'share/three-words.css', components: ['ThreeWords'] },
  search: { sheet: 'search/search-page.css', components: ['Search'] },
  councils: { sheet: 'councils/councils.css', components: ['CouncilFinder', 'CouncilsAtoZ'] },
  // The pages of councils are no guides: src/layouts/Council.astro takes it.
  councilPage: { sheet: 'councils/council-page.css', components: [] },
  // Nor is Easy Read: src/layouts/EasyRead.astro.
  easyRead: { sheet: 'easy-read/easy-read.css', components: [] },
  // Nor are the first pages in other languages: src/layouts/FirstPage.astro.
  firstPage: { sheet: 'languages/first-page.css', components: [] },
  // A film stands in a page's settings: src/layouts/Guide.astro.
  film: { sheet: 'films/film.css', components: [] },
};

/** The extra style sheets that a guide needs, judging by the components it uses. */
export const extraStylesOf = (guide: { readonly uses: readonly ComponentUse[] }): string[] =>
  Object.values(extraSheets)
    .filter(({ components }) => components.some((component) => usesComponent(guide, component)))
    .map(({ sheet }) => bundled(sheet));

/**
 * Every style sheet that may be inlined in a page, by a name for people. They are the same for every
 * service, but for an accent of its own.
 */
export const everyStyle = (brand: BrandSettings): Record<string, string> => ({
  'every page': sharedStyles(),
  'a logo, a line or a second name': bundled(brandSheet),
  ...Object.fromEntries(accentStyles(brand).map((rules) => ['accent', rules])),
  ...Object.fromEntries(
    Object.entries(extraSheets).map(([name, { sheet }]) => [name, bundled(sheet)]),
  ),
});

const sheets = new Map<string, string>();

/**
 * A style sheet with all that it imports, minified: made once for a build of many pages, and afresh
 * while somebody works on the styles.
 *
 * @param name the file below src/
 */
export function bundled(name: string): string {
  const known = import.meta.env?.DEV ? undefined : sheets.get(name);
  if (known !== undefined) return known;
  const filename = join(process.cwd(), 'src', name);
  const sheet = bundle({ filename, minify: true, targets: oldest }).code.toString();
  sheets.set(name, sheet);
  return sheet;
}

/** Style rules that stand in no file, minified. */
const compiled = (rules: string): string =>
  transform({
    filename: 'rules.css',
    code: Buffer.from(rules),
    minify: true,
    targets: oldest,
  }).code.toString();
