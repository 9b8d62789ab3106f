import { z } from 'zod';
import { councilAddress } from '../site/addresses.ts';
import { file, type ContentOf } from '../authoring/content-files.ts';
import { line } from '../authoring/fields.ts';
import { serviceFolder, type Layer } from '../authoring/layers.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { firstOfService, pageCount, wordCount } from './short-link.ts';

const number = `a number from 0 to ${pageCount - 1}, a colon and the address of a page`;

/** Number → address of a page that may be shared: content/short-addresses.yaml. */
export const shortAddressesSchema = z
  .record(
    z.string(),
    line('the address of a page').regex(/^\/([a-z0-9-]+\/)*$/, {
      error: 'an address such as /talk/, with a slash at both ends',
    }),
    { error: `lines such as "7: /talk/": ${number}` },
  )
  .superRefine((addresses, context) => {
    for (const key of Object.keys(addresses)) {
      if (/^(0|[1-9]\d{0,2})$/.test(key) && Number(key) < pageCount) continue;
      context.addIssue({ code: 'custom', path: [key], message: number });
    }
  });
/** The same, of one layer: the project and a service never give a page each other's numbers. */
const numbersWhere = (isFit: (number: number) => boolean, wanted: string) =>
  shortAddressesSchema.superRefine((addresses, context) => {
    for (const key of Object.keys(addresses)) {
      if (!isFit(Number(key))) context.addIssue({ code: 'custom', path: [key], message: wanted });
    }
  });
export type ShortAddresses = z.infer<typeof shortAddressesSchema>;

const words = `${wordCount} words in small letters, each once`;

/** The words that lead back to a page: content/three-words.yaml. */
export const threeWordsSchema = z
  .array(line('a word').regex(/^[a-z]{4,9}$/, { error: 'a word of 4 to 9 small letters' }), {
    error: words,
  })
  .length(wordCount, { error: words })
  .refine((list) => new Set(list).size === list.length, { error: words });

/** Pages that nobody needs to share: they have no number. */
export const neverShared = ['/404/', '/go/', '/you/practised/'];

interface Pages {
  readonly shortAddresses: ShortAddresses;
  readonly guides: readonly { readonly address: string; readonly file: string }[];
  readonly councils: ReadonlyMap<string, unknown>;
  readonly retired: readonly { readonly address: string }[];
}

/** The addresses of all pages that may be shared. */
export const shareableAddresses = ({
  guides,
  councils,
}: Omit<Pages, 'shortAddresses'>): string[] => [
  ...guides.map(({ address }) => address).filter((address) => !neverShared.includes(address)),
  ...[...councils.keys()].map(councilAddress),
];

/** The number for the next page of a layer: each counts on in its own range. */
export function nextNumber(addresses: ShortAddresses, layer: Layer): number {
  const first = layer === 'service' ? firstOfService : 0;
  const there = Object.keys(addresses)
    .map(Number)
    .filter((number) => number >= firstOfService === (layer === 'service'));
  return Math.max(first - 1, ...there) + 1;
}

/**
 * Faults between the numbers and the pages: a page without a number, a page with two, or a number
 * that leads nowhere.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export function checkShortAddresses(pages: Pages): string[] {
  const list = 'short-addresses.yaml';
  const file = `content/${list}`;
  const layerOf = (key: string): string =>
    Number(key) < firstOfService ? 'content' : serviceFolder();
  const shareable = shareableAddresses(pages);
  const known = new Set([...shareable, ...pages.retired.map(({ address }) => address)]);
  const numbered = Object.entries(pages.shortAddresses);
  const without = shareable.filter((page) => !numbered.some(([, address]) => address === page));
  const ofService = new Set(
    pages.guides.flatMap(({ address, file: of }) => (of.startsWith('content/') ? [] : [address])),
  );
  const numberless = (layer: Layer, where: string): string[] =>
    without
      .filter((page) => ofService.has(page) === (layer === 'service'))
      .map(
        (page, at) =>
          `${where}: ${page} has no number, so nobody can share it.\n` +
          `  wanted: add "${nextNumber(pages.shortAddresses, layer) + at}: ${page}" at the end`,
      );
  return [
    ...numberless('content', file),
    ...numberless('service', `${serviceFolder()}/${list}`),
    ...[...Map.groupBy(numbered, ([, address]) => address)].flatMap(([page, [one, ...others]]) =>
      others.map(
        ([key]) =>
          `${layerOf(key)}/${list}: ${page} has the number ${one?.[0]} and the number ${key}.\n` +
          '  wanted: the one that was there first',
      ),
    ),
    ...numbered
      .filter(([, address]) => !known.has(address))
      .map(([key, address]) =>
        neverShared.includes(address)
          ? `${layerOf(key)}/${list}: "${key}" leads to ${address}, which is not a page that can be shared.\n` +
            '  wanted: a page that can be shared'
          : `${layerOf(key)}/${list}: "${key}" leads to ${address}, and there is no such page.\n` +
            '  wanted: if the page was taken down, this number as it is, because it may be on printed cards, and ' +
            `the address in ${layerOf(key)}/retired.yaml (docs/tasks/take-a-page-down.md); ` +
            'if it was never there, the address of a page' +
            // Another page has its own number: to change this one would lead cards to a wrong page.
            didYouMean(address, without),
      ),
  ];
}

export const shareFiles = {
  /** The number of each page that may be shared. Numbers never change. */
  shortAddresses: file('short-addresses.yaml', shortAddressesSchema, {
    content: numbersWhere(
      (number) => number < firstOfService || number >= pageCount,
      `a number below ${String(firstOfService)}: those from there on are for services' own pages`,
    ),
    service: numbersWhere(
      (number) => number >= firstOfService,
      `a number from ${String(firstOfService)} to ${String(pageCount - 1)}: a service’s own numbers begin at ${String(firstOfService)}`,
    ),
  }),
  /** The words that lead back to a page. Their order never changes. */
  threeWords: file('three-words.yaml', threeWordsSchema),
};
export type ShareContent = ContentOf<typeof shareFiles>;
