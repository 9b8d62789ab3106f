import { noSuchPage, tooLoud } from '../authoring/messages.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { WayfindingContent } from './schema.ts';
import { nextOf, type PlacedGuide } from './ways.ts';

interface Checked extends WayfindingContent {
  readonly guides: readonly (PlacedGuide & { readonly file: string })[];
  readonly quietWords: readonly string[];
}

/**
 * Faults in the ways from page to page: sections, the order of their pages, and related pages.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export const checkWays = (content: Checked): string[] => [
  ...Object.entries(content.sections).flatMap(([id, { name, hub }]) => [
    ...tooLoud('content/sections.yaml', `name of the section "${id}"`, name, content.quietWords),
    ...noSuchPage('content/sections.yaml', hub, content.guides),
  ]),
  ...content.guides.flatMap((guide) => [
    ...placeFaults(guide, content),
    ...relatedFaults(guide, content),
  ]),
  ...sameOrder(content),
];

function placeFaults({ file, address, data }: Checked['guides'][number], { sections }: Checked) {
  const names = Object.keys(sections);
  if (data.section === undefined) return [];
  if (Object.values(sections).some(({ hub }) => hub === address)) {
    return [
      `${file}: this page is the hub of a section, so it has no place in one.\n` +
        '  wanted: no "section", no "order" and no "related"',
    ];
  }
  if (names.includes(data.section)) return [];
  return [
    `${file} is in the section "${data.section}", which is not in content/sections.yaml.` +
      didYouMean(data.section, names),
  ];
}

function relatedFaults(guide: Checked['guides'][number], content: Checked): string[] {
  const { file, address, data } = guide;
  const next = nextOf(guide, content)?.address;
  return (data.related ?? []).flatMap((page) => [
    ...noSuchPage(file, page, content.guides),
    ...(page === address
      ? [`${file}: "related" names the page itself.\n  wanted: another page`]
      : []),
    ...(page === next
      ? [
          `${file}: "related" names ${page}, but this page already leads there as the next one.\n` +
            '  wanted: another page',
        ]
      : []),
  ]);
}

const sameOrder = ({ guides }: Checked): string[] =>
  [
    ...Map.groupBy(
      guides.filter(({ data }) => data.section !== undefined),
      ({ data }) => `${data.section} ${data.order}`,
    ).values(),
  ].flatMap(([first, ...others]) =>
    others.map(
      ({ file, data }) =>
        `${file} and ${first?.file} are both number ${data.order} in the section "${data.section}".\n` +
        '  wanted: another number in "order" for one of them',
    ),
  );
