import { noSuchFile, unfitName } from '../authoring/messages.ts';
import { sharedNumbers } from '../helplines/check.ts';
import type { HelplineContent } from '../helplines/schema.ts';
import type { LocalService, LocalServiceContent } from './schema.ts';

interface Checked extends LocalServiceContent, Pick<HelplineContent, 'helplines'> {
  readonly councils: ReadonlyMap<string, unknown>;
  readonly quietWords: readonly string[];
}

const fileOf = (id: string): string => `content/local-services/${id}.yaml`;

/** Faults between services for places, and between them, councils and helplines. */
export const checkLocalServices = (content: Checked): string[] => [
  ...[...content.localServices].flatMap(([id, service]) => [
    ...unfitName(fileOf(id), id, content.quietWords),
    ...service.councils.flatMap((council) =>
      noSuchFile(fileOf(id), council, 'councils', content.councils),
    ),
    ...whereItIs(id, service),
  ]),
  ...twice(content),
  ...sharedNumbers([
    ...[...content.helplines].map(([id, { channels }]) => ({
      file: `content/helplines/${id}.yaml`,
      channels,
    })),
    ...[...content.localServices].map(([id, { channels }]) => ({ file: fileOf(id), channels })),
  ]).filter((fault) => fault.startsWith('content/local-services/')),
  ...content.localRoutes.flatMap(({ helpline }) =>
    helpline === undefined
      ? []
      : noSuchFile('content/local-routes.yaml', helpline, 'helplines', content.helplines),
  ),
];

/** Two files of one name for one council are one service written down twice. */
const twice = ({ localServices }: LocalServiceContent): string[] => {
  const shown = [...localServices].flatMap(([id, { name, councils }]) =>
    councils.map((council) => ({ id, name, council, key: `${name.toLowerCase()} ${council}` })),
  );
  return [...Map.groupBy(shown, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.map(
      ({ id, name, council }) =>
        `${fileOf(id)}: "${name}" for ${council} is also in ${fileOf(first?.id ?? '')}.\n` +
        '  wanted: each service in only one of these files',
    ),
  );
};

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

/** Somebody who looks for a person who has fled must not learn here where to look. */
function whereItIs(id: string, { name, inShort, runBy, channels }: LocalService): string[] {
  const written = [name, inShort, runBy ?? '', ...channels.map(({ how }) => how ?? '')];
  return written.flatMap((text) => {
    const found = postcode.exec(text)?.[0];
    return found === undefined
      ? []
      : [
          `${fileOf(id)}: "${found}" is a postcode.\n` +
            '  wanted: no address of an office or a refuge; people call or write first',
        ];
  });
}
