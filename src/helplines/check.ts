import { namesIn } from '../authoring/mdx-usage.ts';
import type { Guide } from '../guides/guide.ts';
import { loudOnPaper } from '../guides/shown-files.ts';
import type { Channel, HelplineContent } from './schema.ts';

interface Checked extends HelplineContent {
  readonly guides: readonly Pick<Guide, 'address' | 'data' | 'file' | 'uses'>[];
  readonly quietWords: readonly string[];
}

/** Faults between helplines, and between helplines and the page that shows them all. */
export const checkHelplines = (content: Checked): string[] => [
  ...sharedNumbers(
    [...content.helplines].map(([id, { channels }]) => ({
      file: `content/helplines/${id}.yaml`,
      channels,
    })),
  ),
  ...withoutCard(content),
  ...firstTakesNoCalls(content),
  ...loudPaper(content),
];

/**
 * If a number stood in two files, somebody would correct only one of them. The later one is named.
 */
export function sharedNumbers(
  files: readonly { readonly file: string; readonly channels: readonly Channel[] }[],
): string[] {
  const numbers = files.flatMap(({ file, channels }) =>
    channels
      .filter(({ kind }) => kind === 'phone' || kind === 'text')
      .map(({ kind, address }) => ({
        file,
        key: `${kind} ${address.replaceAll(' ', '')}`,
        address,
      })),
  );
  return [...Map.groupBy(numbers, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.map(
      ({ file, address }) =>
        `${file}: ${address} is also in ${first?.file}.\n` +
        '  wanted: the number in only one of these files',
    ),
  );
}

/** Nobody could find a helpline that /talk/ does not show, and checking it would be wasted work. */
function withoutCard({ guides, helplines }: Checked): string[] {
  const talk = guides.find(({ address }) => address === '/talk/');
  if (!talk) return [];
  const shown = namesIn(talk, 'HelplineCards');
  return [...helplines.keys()]
    .filter((id) => !shown.includes(id))
    .map(
      (id) =>
        `content/helplines/${id}.yaml: /talk/ does not show it.\n` +
        `  wanted: "${id}" in a <HelplineCards of="…" /> of content/guides/talk.mdx`,
    );
}

/** The first line of a page stands in its first screen, as a number to press. */
const firstTakesNoCalls = ({ guides, helplines }: Checked): string[] =>
  guides.flatMap(({ file, data }) => {
    const [first = ''] = data.talk;
    const line = helplines.get(first);
    return !line || line.channels.some(({ kind }) => kind === 'phone')
      ? []
      : [
          `${file}: the first helpline in "talk", "${first}", takes no phone calls.\n` +
            '  wanted: first a helpline with a number to call',
        ];
  });

/** Somebody else may find the paper, so its heading must be quiet. */
const loudPaper = ({ guides, quietWords }: Checked): string[] =>
  guides.flatMap(({ file, uses }) =>
    uses
      .filter(({ name }) => name === 'QuietPaper')
      .flatMap(({ attributes: { heading = '' } }) =>
        loudOnPaper(file, heading, 'quiet words, such as "Numbers"', quietWords),
      ),
  );
