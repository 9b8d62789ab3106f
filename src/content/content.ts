import { file, type ContentOf } from '../authoring/content-files.ts';
import { quietWordFiles } from '../authoring/quiet-words.ts';
import { checkAreas } from '../councils/check-areas.ts';
import { checkCouncils, shownCouncils } from '../councils/check.ts';
import { councilFiles } from '../councils/content-files.ts';
import { checkDoors, shownDoors } from '../danger/check.ts';
import { dangerFiles } from '../danger/schema.ts';
import { checkDisclosures, shownDisclosures } from '../disclosures/check.ts';
import { disclosureFiles } from '../disclosures/schema.ts';
import { checkSources } from '../facts/check-sources.ts';
import { factFiles } from '../facts/schema.ts';
import { checkGlossary } from '../glossary/check.ts';
import { glossaryFiles } from '../glossary/schema.ts';
import { checkGuides } from '../guides/check.ts';
import type { Guide, ShownData } from '../guides/guide.ts';
import { guideFiles } from '../guides/schema.ts';
import { checkHelplines } from '../helplines/check.ts';
import { helplineFiles } from '../helplines/schema.ts';
import { checkAskedSections, checkSearchWords } from '../search/check.ts';
import { searchFiles } from '../search/schema.ts';
import { shareFiles, checkShortAddresses } from '../share/schema.ts';
import { siteFiles } from '../site/settings.ts';
import { checkWalkthroughs, shownWalkthroughs } from '../walkthrough/check.ts';
import { walkthroughFiles } from '../walkthrough/schema.ts';
import { checkWorksheets, shownWorksheets } from '../worksheets/check.ts';
import { worksheetFiles } from '../worksheets/schema.ts';
import { interfaceWordsSchema } from './interface-words.ts';

/** All of content/ but the guides: each subject says what it keeps there. */
export const contentFiles = {
  ...siteFiles,
  say: file('interface.yaml', interfaceWordsSchema),
  ...quietWordFiles,
  ...factFiles,
  ...guideFiles,
  ...glossaryFiles,
  ...helplineFiles,
  ...councilFiles,
  ...walkthroughFiles,
  ...disclosureFiles,
  ...worksheetFiles,
  ...dangerFiles,
  ...shareFiles,
  ...searchFiles,
};

/** What the files say, without the guides. */
export type Data = ContentOf<typeof contentFiles>;

/** All that authors write, each file checked by itself. */
export interface Content extends Data {
  readonly guides: readonly Guide[];
}

/**
 * What a guide shows besides its own words, for its sources and its signature, in the order that
 * signatures know.
 */
export const shownIn = (guide: Pick<Guide, 'uses'>, data: Data): ShownData[] => [
  ...shownWorksheets(guide, data),
  ...shownWalkthroughs(guide, data),
  ...shownDisclosures(guide, data),
  ...shownDoors(guide, data),
  ...shownCouncils(guide, data),
];

/**
 * What is wrong between files that are each right by themselves: names that lead nowhere, two
 * pages at one address, loud words where others may see them, headings without an address.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export const checkContent = (content: Content): string[] => [
  ...checkGuides(content),
  ...checkSources(content),
  ...checkShortAddresses(content),
  ...checkSearchWords(content),
  ...checkAskedSections(content),
  ...checkGlossary(content),
  ...checkHelplines(content),
  ...checkCouncils(content),
  ...checkAreas(content),
  ...checkWalkthroughs(content),
  ...checkDisclosures(content),
  ...checkDoors(content),
  ...checkWorksheets(content),
];
