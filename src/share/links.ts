import { content } from '../content/store.ts';
import { councilAddress } from '../site/addresses.ts';
import { codeOf, sentNations, type Sent, type SentNation } from './short-link.ts';
import { ContentFault } from '../authoring/read-yaml.ts';
import { wordsFor } from './three-words.ts';

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
export const canShare = (page: string): boolean => numbers.has(page);

/** The short address of a page, such as /go/7cdh/: fixed for ever, and it says nothing. */
export const shortLinkOf = (page: string, nation?: SentNation): string =>
  `/go/${codeOf(sentTo(page, nation))}/`;

/** The three words of a page, with spaces between: maple lamp river. Fixed for ever. */
export const threeWordsOf = (page: string, nation?: SentNation): string =>
  wordsFor(sentTo(page, nation), content.threeWords).join(' ');

/** A page that may be sent, its number and its quiet title. */
export interface ShareablePage {
  readonly number: number;
  readonly page: string;
  readonly title: string;
  /** The nations that a link to it may be made for. */
  readonly nations: readonly SentNation[];
}

/** A council has one nation already. What was a guide once keeps its links for both. */
export const nationsToShare = (page: string): readonly SentNation[] =>
  /^\/council\/./.test(page) ? ['none'] : sentNations;

/** Every page that has a number, by number. A page that was taken down keeps its own. */
export const shareablePages: readonly ShareablePage[] = [...numbers].map(([page, number]) => {
  const council = [...content.councils].find(([id]) => councilAddress(id) === page)?.[1];
  const guide = content.guides.find(({ address }) => address === page);
  const old = content.retired.find(({ address }) => address === page);
  const title = council?.name ?? guide?.data.title ?? old?.title ?? page;
  return { number, page, title, nations: nationsToShare(page) };
});

/** Every short address of the site. */
export const everyShortLink = shareablePages.flatMap(({ page, title, nations }) =>
  nations.map((nation) => ({ page, title, nation, code: codeOf(sentTo(page, nation)) })),
);
