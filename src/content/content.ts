import { file, type ContentOf } from '../authoring/content-files.ts';
import { quietWordFiles } from '../authoring/quiet-words.ts';
import { checkBrand } from '../brand/check.ts';
import type { BrandFiles } from '../brand/read-files.ts';
import { checkAreas } from '../councils/check-areas.ts';
import { checkCouncils, factsOfCouncils } from '../councils/check.ts';
import { councilFiles } from '../councils/content-files.ts';
import { checkDoors, factsOfDoors } from '../danger/check.ts';
import { dangerFiles } from '../danger/schema.ts';
import { checkDisclosures, factsOfDisclosures } from '../disclosures/check.ts';
import { disclosureFiles } from '../disclosures/schema.ts';
import { checkEasyRead } from '../easy-read/check.ts';
import { easyReadFiles } from '../easy-read/schema.ts';
import { checkSources } from '../facts/check-sources.ts';
import { factFiles } from '../facts/schema.ts';
import { checkFilms } from '../films/check.ts';
import type { FilmFiles } from '../films/read-files.ts';
import { checkGlossary } from '../glossary/check.ts';
import { glossaryFiles } from '../glossary/schema.ts';
import { checkGuides } from '../guides/check.ts';
import type { Guide } from '../guides/guide.ts';
import { guideFiles } from '../guides/schema.ts';
import { checkLeaving } from '../helplines/check-leaving.ts';
import { checkHelplines } from '../helplines/check.ts';
import { helplineFiles } from '../helplines/schema.ts';
import { checkFirstPage } from '../languages/first-page/check.ts';
import type { FirstPageIn } from '../languages/first-page/first-pages.ts';
import { firstPageFiles } from '../languages/first-page/schema.ts';
import type { Language } from '../languages/schema.ts';
import { checkLetters } from '../letters/check.ts';
import { letterFiles } from '../letters/schema.ts';
import { checkLocalServices } from '../local-services/check.ts';
import { localServiceFiles } from '../local-services/schema.ts';
import { checkAskedSections, checkSearchWords } from '../search/check.ts';
import { searchFiles } from '../search/schema.ts';
import { shareFiles, checkShortAddresses } from '../share/schema.ts';
import { checkBase } from '../site/check-base.ts';
import { checkNames } from '../site/check-names.ts';
import { siteFiles } from '../site/settings.ts';
import { checkWalkthroughs, factsOfWalkthroughs } from '../walkthrough/check.ts';
import { walkthroughFiles } from '../walkthrough/schema.ts';
import { checkWays } from '../wayfinding/check.ts';
import { wayfindingFiles } from '../wayfinding/schema.ts';
import { checkWorksheets } from '../worksheets/check.ts';
import { worksheetFiles } from '../worksheets/schema.ts';
import { interfaceWordsSchema } from './interface-words.ts';

/** Every file in content/ except the guides, as each subject declares them. */
export const contentFiles = {
  ...siteFiles,
  say: file('interface.yaml', interfaceWordsSchema),
  ...quietWordFiles,
  ...factFiles,
  ...guideFiles,
  ...wayfindingFiles,
  ...glossaryFiles,
  ...helplineFiles,
  ...councilFiles,
  ...localServiceFiles,
  ...walkthroughFiles,
  ...disclosureFiles,
  ...worksheetFiles,
  ...letterFiles,
  ...dangerFiles,
  ...shareFiles,
  ...searchFiles,
  ...firstPageFiles,
  ...easyReadFiles,
};

/** The data in those files. */
export type Data = ContentOf<typeof contentFiles>;

/** Everything that authors write. */
export interface Content extends Data {
  readonly guides: readonly Guide[];
  readonly brand: BrandFiles;
  /** The films of pages and their captions, by the names of their files. */
  readonly films: FilmFiles;
  /** The language that it is read in. */
  readonly language: Language;
  /** The files of its translations that a speaker has signed; none for English. */
  readonly signedTranslations: ReadonlySet<string>;
  /** The languages, besides English, that the site of this build is in as a whole. */
  readonly languages: readonly Language[];
  /** The one page in languages that the site as a whole is not in. */
  readonly firstPages: readonly FirstPageIn[];
  /** The files that the service has written for its own copy, by their path below its folder. */
  readonly own: ReadonlySet<string>;
}

/** The facts of what a guide shows besides its own words. They join the page's sources. */
export const factsShownIn = (guide: Pick<Guide, 'uses'>, data: Data): string[] => [
  ...factsOfWalkthroughs(guide, data),
  ...factsOfDisclosures(guide, data),
  ...factsOfDoors(guide, data),
  ...factsOfCouncils(guide, data),
];

/**
 * Finds what is wrong between files that are each valid: names of things that do not exist, two
 * pages at one address, loud words where other people may see them, headings without an id.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export const checkContent = (content: Content): string[] => [
  ...checkGuides(content),
  ...checkFilms(content),
  ...checkWays(content),
  ...checkSources(content),
  ...checkShortAddresses(content),
  ...checkSearchWords(content),
  ...checkAskedSections(content),
  ...checkGlossary(content),
  ...checkHelplines(content),
  ...checkCouncils(content),
  ...checkAreas(content),
  ...checkLocalServices(content),
  ...checkWalkthroughs(content),
  ...checkDisclosures(content),
  ...checkDoors(content),
  ...checkWorksheets(content),
  ...checkLetters(content),
  ...checkBrand(content),
  ...checkLeaving(content),
  ...checkNames(content),
  ...checkBase(content),
  ...checkFirstPage(content),
  ...checkEasyRead(content),
];
