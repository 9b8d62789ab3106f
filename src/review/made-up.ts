import type { Content } from '../content/content.ts';
import { ownAddresses } from '../site/check-names.ts';
import type { WaysToReach } from '../site/contact.ts';
import { filesToCheck } from './due.ts';
import { outsideLinks } from './outside-links.ts';

/** Names that are kept for examples and tests, or that only one's own computer or network knows. */
const leadsNowhere =
  /(^|\.)(example|test|invalid|localhost|local|internal)$|(^|\.)example\.(com|org|net)$|^[\d.]+$|^\[/;

/**
 * Numbers that our examples use: Ofcom keeps the code 01632, and 07700 900, for radio and television, and
 * nobody is ever given one. Read at bbc.co.uk, "The 20,000 fake phone numbers", 20 April 2015.
 */
const ringsNowhere = /(?:\+44[\s-]?(?:\(0\)\s?)?|(?<!\d)0)(?:1632|7700[\s-]?900)(?:[\s)-]*\d)+/g;

/** The web and email addresses, and the telephone numbers, in a text that nobody can ever reach. */
export const madeUpIn = (text: string): string[] => [
  ...madeUpAddressesIn(text),
  ...Array.from(text.matchAll(ringsNowhere), ([number]) => number),
];

const madeUpAddressesIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?:https?:\/\/|[\w.+'-]+@)(\[[\d:a-f]+\]|[\w.-]+)[^\s"'`,)\]}>]*/gi))
    .filter(([, host = '']) => leadsNowhere.test(host.toLowerCase().replace(/\.$/, '')))
    .map(([address]) => address);

/** Each of these in what the service writes: its settings by name, and files of its own. */
export function madeUpAddresses(content: Content): string[] {
  const nameOf = (file: string): string => file.slice(file.indexOf('/') + 1);
  const inFiles = [...outsideLinks(content, [])].flatMap(([address, files]) =>
    files
      .map(nameOf)
      .filter((name) => name !== 'site.yaml' && content.own.has(name))
      .map((name) => [`service/${name}`, address] as const),
  );
  const numbers = filesToCheck(content).flatMap(({ file, numbers: ring = [] }) =>
    content.own.has(nameOf(file))
      ? ring.map((number) => [`service/${nameOf(file)}`, number] as const)
      : [],
  );
  const { site } = content;
  return [
    ...ownAddresses(site),
    ...numbersOf('contact', site.contact),
    ...numbersOf('corrections', site.corrections),
    ...inFiles,
    ...numbers,
  ].flatMap(([where, address]) =>
    address !== null && madeUpIn(address).length > 0
      ? [`"${where}": ${address} is only an example`]
      : [],
  );
}

const numbersOf = (
  setting: string,
  { phone, offices }: WaysToReach,
): (readonly [string, string])[] => [
  ...(phone ? [[`${setting}.phone.number`, phone.number] as const] : []),
  ...offices.flatMap((office) =>
    office.phone === undefined ? [] : [[`${setting}.offices.phone`, office.phone] as const],
  ),
];
