import { ContentFault } from '../authoring/read-yaml.ts';
import { councilAddress } from '../site/addresses.ts';
import type { ShareContent } from './schema.ts';
import { codeOf, sentNations, type Sent, type SentNation } from './short-link.ts';
import { wordsFor } from './three-words.ts';

const numberOf = (page: string, { shortAddresses }: Pick<ShareContent, 'shortAddresses'>) =>
  Object.entries(shortAddresses).find(([, address]) => address === page)?.[0];

/**
 * What is sent when this page is sent, in English.
 *
 * @param page its address, such as /talk/
 * @throws ContentFault for a page that has no number in content/short-addresses.yaml
 */
function sentTo(
  page: string,
  content: Pick<ShareContent, 'shortAddresses'>,
  nation: SentNation = 'none',
): Sent {
  const number = numberOf(page, content);
  if (number === undefined) {
    throw new ContentFault(`content/short-addresses.yaml has no number for ${page}.`);
  }
  return { page: Number(number), nation, language: 'en' };
}

/** Whether a page has a number, so that it can be sent. */
export const canShare = (page: string, content: Pick<ShareContent, 'shortAddresses'>): boolean =>
  numberOf(page, content) !== undefined;

/** The short address of a page, such as /go/7cdh/: fixed for ever, and it says nothing. */
export const shortLinkOf = (
  page: string,
  content: Pick<ShareContent, 'shortAddresses'>,
  nation?: SentNation,
): string => `/go/${codeOf(sentTo(page, content, nation))}/`;

/** The three words of a page, with spaces between: maple lamp river. Fixed for ever. */
export const threeWordsOf = (page: string, content: ShareContent, nation?: SentNation): string =>
  wordsFor(sentTo(page, content, nation), content.threeWords).join(' ');

/** A page that may be sent, its number and its quiet title. */
export interface ShareablePage {
  readonly number: number;
  readonly page: string;
  readonly title: string;
  /** The nations that a link to it may be made for. */
  readonly nations: readonly SentNation[];
}

/** The pages that may be sent, and what they are called. */
interface SentPages extends ShareContent {
  readonly guides: readonly {
    readonly address: string;
    readonly data: { readonly title: string };
  }[];
  readonly councils: ReadonlyMap<string, { readonly name: string }>;
  readonly retired: readonly { readonly address: string; readonly title: string }[];
}

/** A council has one nation already. What was a guide once keeps its links for both. */
export const nationsToShare = (page: string): readonly SentNation[] =>
  /^\/council\/./.test(page) ? ['none'] : sentNations;

/** Every page that has a number, by number. A page that was taken down keeps its own. */
export function shareablePages({
  shortAddresses,
  guides,
  councils,
  retired,
}: Omit<SentPages, 'threeWords'>): ShareablePage[] {
  const titles = new Map([
    ...retired.map(({ address, title }) => [address, title] as const),
    ...guides.map(({ address, data }) => [address, data.title] as const),
    ...[...councils].map(([id, { name }]) => [councilAddress(id), name] as const),
  ]);
  return Object.entries(shortAddresses).map(([number, page]) => ({
    number: Number(number),
    page,
    title: titles.get(page) ?? page,
    nations: nationsToShare(page),
  }));
}

/** Every short address of the site. */
export const everyShortLink = (content: Omit<SentPages, 'threeWords'>) =>
  shareablePages(content).flatMap(({ page, title, nations }) =>
    nations.map((nation) => ({ page, title, nation, code: codeOf(sentTo(page, content, nation)) })),
  );
