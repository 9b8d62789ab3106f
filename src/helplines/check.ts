import { contactsIn } from '../authoring/mdx-usage.ts';
import type { Content } from '../content/content.ts';

/** What is wrong between helplines, and between them and the page that shows them. */
export const checkHelplines = (content: Content): string[] => [
  ...sharedNumbers(content),
  ...withoutCard(content),
];

/** One number in two files would be mended in one of them. */
function sharedNumbers({ helplines }: Content): string[] {
  const numbers = [...helplines].flatMap(([id, { channels }]) =>
    channels
      .filter(({ kind }) => kind === 'phone' || kind === 'text')
      .map(({ kind, address }) => ({ id, key: `${kind} ${address.replaceAll(' ', '')}`, address })),
  );
  return [...Map.groupBy(numbers, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.map(
      ({ id, address }) =>
        `content/helplines/${id}.yaml: ${address} stands in content/helplines/${first?.id}.yaml too.\n` +
        '  wanted: one of the two',
    ),
  );
}

/** A service that the page of services does not show would be checked for nobody. */
function withoutCard({ guides, helplines }: Content): string[] {
  const talk = guides.find(({ address }) => address === '/talk/');
  if (!talk) return [];
  const shown = contactsIn(talk.mdx);
  return [...helplines.keys()]
    .filter((id) => !shown.includes(id))
    .map(
      (id) =>
        `content/helplines/${id}.yaml: /talk/ does not show it.\n` +
        `  wanted: "${id}" in a <HelplineCards of="…" /> of content/guides/talk.mdx`,
    );
}
