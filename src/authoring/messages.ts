import { didYouMean } from '../text/did-you-mean.ts';
import { loudWordsIn } from './quiet-words.ts';
import { sectionsOf } from './sections.ts';

// Checks that several subjects share, so that authors are always told the same thing in the same
// words. Each gives a list of messages, which is empty if nothing is wrong.

/** Checks a name that should be the name of a file in a folder of content/. */
export function noSuchFile(
  file: string,
  name: string,
  folder: string,
  entities: ReadonlyMap<string, unknown>,
): string[] {
  if (entities.has(name)) return [];
  return [
    `${file} names "${name}", but there is no content/${folder}/${name}.yaml.` +
      didYouMean(name, [...entities.keys()]),
  ];
}

/** The part of facts, by name, that is needed to check a citation. */
export type CitedFacts = ReadonlyMap<
  string,
  { readonly withdrawn?: { readonly on: string; readonly sayInstead: string } | undefined }
>;

/** The part of a page that is needed to check a link to it. */
export interface LinkedPage {
  readonly address: string;
  readonly mdx: string;
}

/** Checks that a cited fact exists and has not been withdrawn. */
export function noSuchFact(file: string, id: string, facts: CitedFacts): string[] {
  const gone = facts.get(id)?.withdrawn;
  return gone
    ? [
        `${file} cites "${id}", which was withdrawn on ${gone.on}.\n` +
          `  Say instead: ${gone.sayInstead}`,
      ]
    : noSuchFile(file, id, 'facts', facts);
}

/** Checks that a link leads to a page. */
export function noSuchPage(
  file: string,
  link: string,
  guides: readonly Pick<LinkedPage, 'address'>[],
): string[] {
  const addresses = guides.map(({ address }) => address);
  const [address = ''] = link.split('#');
  if (addresses.includes(address)) return [];
  return [`${file} links to ${link}, but there is no such page.` + didYouMean(address, addresses)];
}

/** Checks that a link leads to a page and, if it names one, to a section of that page. */
export function noSuchSection(file: string, link: string, guides: readonly LinkedPage[]): string[] {
  const [address, section] = link.split('#');
  const guide = guides.find((each) => each.address === address);
  if (!guide) return noSuchPage(file, link, guides);
  const ids = sectionsOf(guide.mdx).map(({ id }) => id);
  if (section === undefined || ids.includes(section)) return [];
  return [
    `${file} links to ${link}, but that page has no such section.` + didYouMean(section, ids),
  ];
}

/**
 * Checks words that other people may see, which must therefore be quiet.
 *
 * @param what the kind of words they are, such as "title"
 */
export const tooLoud = (
  file: string,
  what: string,
  text: string,
  quietWords: readonly string[],
): string[] =>
  loudWordsIn(text, quietWords).map(
    (word) =>
      `${file}: the ${what} "${text}" has the loud word "${word}".\n` +
      '  Somebody could read it over the reader’s shoulder.\n' +
      '  wanted: quiet words, such as "Your first meeting"',
  );

/** Checks a file name that becomes part of an address: it must be valid there, and quiet. */
export const unfitName = (file: string, id: string, quietWords: readonly string[]): string[] => [
  ...(/^[a-z\d]+(-[a-z\d]+)*$/.test(id)
    ? []
    : [
        `${file}: the name of this file becomes part of an address.\n` +
          '  wanted: small letters, digits and hyphens, such as "court-adviser.yaml"',
      ]),
  ...tooLoud(file, 'name', id, quietWords),
];
