import { loudWordsIn, loudWordsInside } from '../authoring/quiet-words.ts';
import type { SiteSettings } from './settings.ts';

/** Every address that a service gives of itself, each with its setting. A reader sends them, or has them in the history. */
export const ownAddresses = ({
  site,
  leaving,
  contact,
  corrections,
}: Pick<SiteSettings, 'site' | 'leaving' | 'contact' | 'corrections'>): (readonly [
  setting: string,
  address: string | null,
])[] => [
  ['site.address', site.address],
  ['leaving.address', leaving.address],
  ['contact.email', contact.email],
  ['contact.web', contact.web],
  ['corrections.email', corrections.email],
  ['corrections.web', corrections.web],
];

/** Ordinary words that begin with, or hold, the letters of a loud one. */
const innocent = /harmon\w*|charm\w*|pharm\w*|grape\w*|drape\w*|scrape\w*|therape\w*/gi;

/**
 * Checks every name and address in the operator's file that others can see: at the top of a page, in a
 * tab, a history or a message. In an address a loud word counts inside another too, because a
 * history shows it all the same.
 *
 * @returns messages for the operator: the file, what is wrong, what is wanted
 */
export function checkNames(content: {
  readonly site: Pick<SiteSettings, 'service' | 'site' | 'leaving' | 'contact' | 'corrections'>;
  readonly quietWords: readonly string[];
}): string[] {
  const { service, site, leaving } = content.site;
  const names: [key: string, name: string | null][] = [
    ['service.name', service.name],
    ['site.name', site.name],
    ['site.tabName', site.tabName],
    ['leaving.name', leaving.name],
  ];
  const among = (find: typeof loudWordsIn, text: string): string[] =>
    find(text.replaceAll(innocent, ''), content.quietWords);
  return [
    ...names.flatMap(([key, name]) =>
      among(loudWordsIn, name ?? '').map((word) => tellsTooMuch(key, name ?? '', word)),
    ),
    ...ownAddresses(content.site).flatMap(([key, address]) =>
      among(loudWordsInside, address ?? '').map((word) => tellsTooMuch(key, address ?? '', word)),
    ),
  ];
}

const tellsTooMuch = (key: string, text: string, word: string): string =>
  `content/site.yaml: "${key}" is "${text}", which has the loud word "${word}".\n` +
  '  Whoever looks at a reader’s screen, tab or history could see it.\n' +
  `  wanted: ${/address|email|web/.test(key) ? 'an address without it' : 'a name without it, such as "Before you mediate" or your initials'}`;
