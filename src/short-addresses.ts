import { content } from './all-content.ts';
import { codeOf, type Sent, type SentNation } from './logic/short-address.ts';
import { ContentFault } from './logic/read-yaml.ts';
import { wordsFor } from './logic/three-words.ts';

const numbers = new Map(
  Object.entries(content.shortAddresses).map(([number, address]) => [address, Number(number)]),
);

/**
 * What is sent when this page is sent, in English.
 *
 * @param page its address, such as /talk/
 * @throws ContentFault for a page that has no number in content/short-addresses.yaml
 */
export function sentTo(page: string, nation: SentNation = 'none'): Sent {
  const number = numbers.get(page);
  if (number === undefined) {
    throw new ContentFault(`content/short-addresses.yaml has no number for ${page}.`);
  }
  return { page: number, nation, language: 'en' };
}

/** Whether a page has a number, so that it can be sent. */
export const maySend = (page: string): boolean => numbers.has(page);

/** The short address of a page, such as /go/7cdh/: fixed for ever, and it says nothing. */
export const shortAddressOf = (page: string, nation?: SentNation): string =>
  `/go/${codeOf(sentTo(page, nation))}/`;

/** The three words of a page, with spaces between: maple lamp river. Fixed for ever. */
export const threeWordsOf = (page: string, nation?: SentNation): string =>
  wordsFor(sentTo(page, nation), content.threeWords).join(' ');
