import type { z } from 'zod';
import type { AreaNames } from '../councils/area-rules.ts';
import { areaFaults } from '../councils/check-areas.ts';
import { doorFaults } from '../danger/check.ts';
import type { Door, DoorWordRules, FirstWords } from '../danger/schema.ts';
import type { ShownData } from '../authoring/mdx-usage.ts';
import type * as rules from '../authoring/fields.ts';
import { departmentFaults } from '../councils/check.ts';
import type { DepartmentPage } from '../councils/page-words.ts';
import type { Areas, Department, Districts } from '../councils/schema.ts';
import { flowFaults } from '../walkthrough/check.ts';
import { guideFaults } from '../guides/check.ts';
import { helplineFaults } from '../helplines/check.ts';
import type { Helpline } from '../helplines/schema.ts';
import { sayingFaults } from '../disclosures/check.ts';
import type { Saying } from '../disclosures/schema.ts';
import { askedPlaceFaults, searchWordFaults, type SearchWords } from '../search/synonyms.ts';
import { shortAddressFaults, type ShortAddresses } from '../share/schema.ts';
import type { SiteSettings } from '../site/settings.ts';
import { sheetFaults } from '../worksheets/check.ts';
import type { ReachMe, Sheet } from '../worksheets/schema.ts';
import { sourceFaults } from '../facts/check-sources.ts';
import type { Flow } from '../walkthrough/schema.ts';
import { wordFaults } from '../glossary/check.ts';

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
  readonly departments: ReadonlyMap<string, Department>;
  /** What stands on the page of each department. */
  readonly departmentPage: DepartmentPage;
  readonly districts: Districts;
  readonly areas: Areas;
  /** What people type that is no council's own name. */
  readonly areaNames: AreaNames;
  readonly walkthroughs: ReadonlyMap<string, Flow>;
  readonly sayings: ReadonlyMap<string, Saying>;
  /** The help above search results, by the names of its files, and the words that they share. */
  readonly doors: ReadonlyMap<string, Door>;
  readonly doorWords: DoorWordRules;
  /** By the code of the language, such as "pl" or "ur-latn". */
  readonly firstWords: ReadonlyMap<string, FirstWords>;
  /** What a reader fills in to print, and words to send, by the names of their files. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly reachMe: ReadonlyMap<string, ReachMe>;
}

/**
 * What is wrong between files that are each right by themselves: names that lead nowhere, two
 * pages at one address, loud words where others may see them, headings without an address.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export function faultsBetween(content: Content): string[] {
  return [
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
}
