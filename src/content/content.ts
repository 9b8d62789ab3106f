import { file, type ContentOf } from '../authoring/content-files.ts';
import { quietWordFiles } from '../authoring/quiet-words.ts';
import { areaFaults } from '../councils/check-areas.ts';
import { departmentFaults, shownCouncils } from '../councils/check.ts';
import { councilFiles } from '../councils/content-files.ts';
import { doorFaults, shownDoors } from '../danger/check.ts';
import { dangerFiles } from '../danger/schema.ts';
import { sayingFaults, shownSayings } from '../disclosures/check.ts';
import { disclosureFiles } from '../disclosures/schema.ts';
import { sourceFaults } from '../facts/check-sources.ts';
import { factFiles } from '../facts/schema.ts';
import { wordFaults } from '../glossary/check.ts';
import { glossaryFiles } from '../glossary/schema.ts';
import { guideFaults } from '../guides/check.ts';
import type { Guide, ShownData } from '../guides/guide.ts';
import { guideFiles } from '../guides/schema.ts';
import { helplineFaults } from '../helplines/check.ts';
import { helplineFiles } from '../helplines/schema.ts';
import { askedPlaceFaults, searchWordFaults } from '../search/check.ts';
import { searchFiles } from '../search/schema.ts';
import { shareFiles, shortAddressFaults } from '../share/schema.ts';
import { siteFiles } from '../site/settings.ts';
import { flowFaults, shownWalkthroughs } from '../walkthrough/check.ts';
import { walkthroughFiles } from '../walkthrough/schema.ts';
import { sheetFaults, shownSheets } from '../worksheets/check.ts';
import { worksheetFiles } from '../worksheets/schema.ts';
import { interfaceWords } from './interface-words.ts';

/** All of content/ but the guides: each subject says what it keeps there. */
export const contentFiles = {
  ...siteFiles,
  say: file('interface.yaml', interfaceWords),
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
  ...shownSheets(guide, data),
  ...shownWalkthroughs(guide, data),
  ...shownSayings(guide, data),
  ...shownDoors(guide, data),
  ...shownCouncils(guide, data),
];

/**
 * What is wrong between files that are each right by themselves: names that lead nowhere, two
 * pages at one address, loud words where others may see them, headings without an address.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export const faultsBetween = (content: Content): string[] => [
  ...guideFaults(content),
  ...sourceFaults(content),
  ...shortAddressFaults(content),
  ...searchWordFaults(content),
  ...askedPlaceFaults(content),
  ...wordFaults(content),
  ...helplineFaults(content),
  ...departmentFaults(content),
  ...areaFaults(content),
  ...flowFaults(content),
  ...sayingFaults(content),
  ...doorFaults(content),
  ...sheetFaults(content),
];
