import type { z } from 'zod';
import type { AreaNames } from '../councils/area-schema.ts';
import { checkAreas } from '../councils/check-areas.ts';
import { checkDoors } from '../danger/check.ts';
import type { Door, DoorWordRules, FirstWords } from '../danger/schema.ts';
import type { ShownData } from '../authoring/mdx-usage.ts';
import type * as rules from '../authoring/fields.ts';
import { checkCouncils } from '../councils/check.ts';
import type { CouncilPage } from '../councils/page-words.ts';
import type { Areas, Council, Districts } from '../councils/schema.ts';
import { checkWalkthroughs } from '../walkthrough/check.ts';
import { checkGuides } from '../guides/check.ts';
import { checkHelplines } from '../helplines/check.ts';
import type { Helpline } from '../helplines/schema.ts';
import { checkDisclosures } from '../disclosures/check.ts';
import type { Disclosure } from '../disclosures/schema.ts';
import { checkAskedSections, checkSearchWords, type SearchWords } from '../search/synonyms.ts';
import { checkShortAddresses, type ShortAddresses } from '../share/schema.ts';
import type { SiteSettings } from '../site/settings.ts';
import { checkWorksheets } from '../worksheets/check.ts';
import type { ContactRequest, Worksheet } from '../worksheets/schema.ts';
import { checkSources } from '../facts/check-sources.ts';
import type { Flow } from '../walkthrough/schema.ts';
import { checkGlossary } from '../glossary/check.ts';

/** A guide as its author wrote it. */
export interface Guide {
  /** Its path below content/guides, without the ending. */
  readonly id: string;
  readonly file: string;
  readonly address: string;
  readonly data: z.infer<typeof rules.guide>;
  /** The whole file, front matter included. */
  readonly mdx: string;
  /** The files of data that it shows whole. */
  readonly shows: readonly ShownData[];
  /** The facts it states, each once, in the order a reader meets them. */
  readonly facts: readonly string[];
}

/** All that authors write, each file checked by itself. */
export interface Content {
  readonly site: SiteSettings;
  readonly guides: readonly Guide[];
  readonly topics: z.infer<typeof rules.topics>;
  readonly searchWords: SearchWords;
  readonly quietWords: readonly string[];
  readonly retired: z.infer<typeof rules.retired>;
  /** The number of each page that may be sent, fixed for ever. */
  readonly shortAddresses: ShortAddresses;
  /** The words that lead back to a page, in their order. */
  readonly threeWords: readonly string[];
  readonly facts: ReadonlyMap<string, z.infer<typeof rules.fact>>;
  readonly sources: ReadonlyMap<string, z.infer<typeof rules.source>>;
  readonly helplines: ReadonlyMap<string, Helpline>;
  readonly words: ReadonlyMap<string, z.infer<typeof rules.word>>;
  readonly reviews: ReadonlyMap<string, rules.Review>;
  readonly councils: ReadonlyMap<string, Council>;
  /** What stands on the page of each council. */
  readonly councilPage: CouncilPage;
  readonly districts: Districts;
  readonly areas: Areas;
  /** What people type that is no council's own name. */
  readonly areaNames: AreaNames;
  readonly walkthroughs: ReadonlyMap<string, Flow>;
  readonly disclosures: ReadonlyMap<string, Disclosure>;
  /** The help above search results, by the names of its files, and the words that they share. */
  readonly doors: ReadonlyMap<string, Door>;
  readonly doorWords: DoorWordRules;
  /** By the code of the language, such as "pl" or "ur-latn". */
  readonly firstWords: ReadonlyMap<string, FirstWords>;
  /** What a reader fills in to print, and words to send, by the names of their files. */
  readonly worksheets: ReadonlyMap<string, Worksheet>;
  readonly contactRequests: ReadonlyMap<string, ContactRequest>;
}

/**
 * What is wrong between files that are each right by themselves: names that lead nowhere, two
 * pages at one address, loud words where others may see them, headings without an address.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export function checkContent(content: Content): string[] {
  return [
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
}
