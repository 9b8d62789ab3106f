import { didYouMean } from '../text/did-you-mean.ts';
import { loudWordsIn } from './quiet-words.ts';
import { sectionsOf } from './sections.ts';

// What authors are told, in the same words wherever it is found: each gives a list of messages,
// which is empty if nothing is wrong.

/** A name that should be the name of a file in a folder of content/. */
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

/** Facts by their names, as far as a citation of one is looked at. */
export type CitedFacts = ReadonlyMap<
  string,
  { readonly withdrawn?: { readonly on: string; readonly sayInstead: string } | undefined }
>;

/** A page, as far as a link to it is looked at. */
export interface LinkedPage {
  readonly address: string;
  readonly mdx: string;
}

/** A fact that should be there, and still stand. */
export function noSuchFact(file: string, id: string, facts: CitedFacts): string[] {
  const gone = facts.get(id)?.withdrawn;
  return gone
    ? [
        `${file} cites "${id}", which was withdrawn on ${gone.on}.\n` +
          `  Say instead: ${gone.sayInstead}`,
      ]
    : noSuchFile(file, id, 'facts', facts);
}

/** A link that should lead to a page. */
export function noSuchPage(
  file: string,
  link: string,
  guides: readonly Pick<LinkedPage, 'address'>[],
): string[] {
  const addresses = guides.map(({ address }) => address);
  const [address = ''] = link.split('#');
  if (addresses.includes(address)) return [];
  return [`${file} sends readers to ${link}, which is no page.` + didYouMean(address, addresses)];
}

/** A link that should lead to a page, and to a section of it where it names one. */
export function noSuchSection(file: string, link: string, guides: readonly LinkedPage[]): string[] {
  const [address, section] = link.split('#');
  const guide = guides.find((each) => each.address === address);
  if (!guide) return noSuchPage(file, link, guides);
  const ids = sectionsOf(guide.mdx).map(({ id }) => id);
  if (section === undefined || ids.includes(section)) return [];
  return [
    `${file} leads to ${link}, and that page has no such section.` + didYouMean(section, ids),
  ];
}

/**
 * Words that others may see, and so must be quiet.
 *
 * @param what they are, such as "title"
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
      '  It can be read over a shoulder. wanted: quiet words, such as "Your first meeting"',
  );

/** The name of a file that stands in an address or in a page: quiet, and fit for an address. */
export const unfitName = (file: string, id: string, quietWords: readonly string[]): string[] => [
  ...(/^[a-z\d]+(-[a-z\d]+)*$/.test(id)
    ? []
    : [
        `${file}: the name of this file stands in an address.\n` +
          '  wanted: small letters and hyphens, such as "court-adviser.yaml"',
      ]),
  ...tooLoud(file, 'name', id, quietWords),
];
