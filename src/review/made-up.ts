import type { Content } from '../content/content.ts';
import { ownAddresses } from '../site/check-names.ts';
import { outsideLinks } from './outside-links.ts';

/** Names that are kept for examples and tests, or that only one's own computer or network knows. */
const leadsNowhere =
  /(^|\.)(example|test|invalid|localhost|local|internal)$|(^|\.)example\.(com|org|net)$|^[\d.]+$|^\[/;

/** The web and email addresses in a text that nobody outside can ever reach. */
export const madeUpIn = (text: string): string[] =>
  Array.from(text.matchAll(/(?:https?:\/\/|[\w.+'-]+@)(\[[\d:a-f]+\]|[\w.-]+)[^\s"'`,)\]}>]*/gi))
    .filter(([, host = '']) => leadsNowhere.test(host.toLowerCase().replace(/\.$/, '')))
    .map(([address]) => address);

/** Each such address in what the service writes: its settings by name, and files of its own. */
export function madeUpAddresses(content: Content): string[] {
  const nameOf = (file: string): string => file.slice(file.indexOf('/') + 1);
  const inFiles = [...outsideLinks(content, [])].flatMap(([address, files]) =>
    files
      .map(nameOf)
      .filter((name) => name !== 'site.yaml' && content.own.has(name))
      .map((name) => [`service/${name}`, address] as const),
  );
  return [...ownAddresses(content.site), ...inFiles].flatMap(([where, address]) =>
    address !== null && madeUpIn(address).length > 0
      ? [`"${where}": ${address} is only an example`]
      : [],
  );
}
