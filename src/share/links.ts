import { ContentFault } from '../authoring/content-fault.ts';
import { councilAddress } from '../site/addresses.ts';
import type { ShareContent } from './schema.ts';
import { codeOf, linkNations, type ShareTarget, type LinkNation } from './short-link.ts';
import { wordsFor } from './three-words.ts';

const numberOfPage = (page: string, { shortAddresses }: Pick<ShareContent, 'shortAddresses'>) =>
  Object.entries(shortAddresses).find(([, address]) => address === page)?.[0];

/**
 * What a link to this page must carry. In English, the only language so far.
 *
 * @param page its address, such as /talk/
 * @throws ContentFault if the page has no number in content/short-addresses.yaml
 */
function targetFor(
  page: string,
  content: Pick<ShareContent, 'shortAddresses'>,
  nation: LinkNation = 'none',
): ShareTarget {
  const number = numberOfPage(page, content);
  if (number === undefined) {
    throw new ContentFault(`content/short-addresses.yaml has no number for ${page}.`);
  }
  return { page: Number(number), nation, language: 'en' };
}

/** Whether a page can be shared: whether it has a number. */
export const canShare = (page: string, content: Pick<ShareContent, 'shortAddresses'>): boolean =>
  numberOfPage(page, content) !== undefined;

/** The short address of a page, such as /go/7cdh/. It never changes, and gives nothing away. */
export const shortLinkOf = (
  page: string,
  content: Pick<ShareContent, 'shortAddresses'>,
  nation?: LinkNation,
): string => `/go/${codeOf(targetFor(page, content, nation))}/`;

/** The three words of a page, such as "maple lamp river". They never change. */
export const threeWordsOf = (page: string, content: ShareContent, nation?: LinkNation): string =>
  wordsFor(targetFor(page, content, nation), content.threeWords).join(' ');

/** A page that may be shared, with its number and its quiet title. */
export interface ShareablePage {
  readonly number: number;
  readonly page: string;
  readonly title: string;
  /** The nations for which there is a link to it. */
  readonly nations: readonly LinkNation[];
}

/** The content that says which pages may be shared, and what they are called. */
interface PagesToShare extends ShareContent {
  readonly guides: readonly {
    readonly address: string;
    readonly data: { readonly title: string };
  }[];
  readonly councils: ReadonlyMap<string, { readonly name: string }>;
  readonly retired: readonly { readonly address: string; readonly title: string }[];
}

/**
 * Links for each nation. A council is in one nation anyway; a retired guide keeps its links for
 * both.
 */
export const nationsToShare = (page: string): readonly LinkNation[] =>
  /^\/council\/./.test(page) ? ['none'] : linkNations;

/** Every page that has a number, in order. A page that was taken down keeps its number. */
export function shareablePages({
  shortAddresses,
  guides,
  councils,
  retired,
}: Omit<PagesToShare, 'threeWords'>): ShareablePage[] {
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
export const everyShortLink = (content: Omit<PagesToShare, 'threeWords'>) =>
  shareablePages(content).flatMap(({ number, page, title, nations }) =>
    nations.map((nation) => ({
      page,
      title,
      nation,
      code: codeOf({ page: number, nation, language: 'en' }),
    })),
  );
