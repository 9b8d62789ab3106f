import type { Compared } from './compare.ts';
import { kinds, type Found, type Kind } from './fault.ts';

/** What was found, for somebody who does not program: the worst first, each with what to do. */
export function report(site: URL, compared: Compared): string {
  const { found, asked, samples, elsewhere, numbered, stopped } = compared;
  const groups = (Object.keys(kinds) as Kind[])
    .map((kind) => ({ kind, faults: found.filter((fault) => fault.kind === kind) }))
    .filter(({ faults }) => faults.length > 0);
  const looked = samples.map(
    ({ what, of, asked: some }) =>
      `Of ${String(of)} ${what} only these were asked for: ${some.join(' ')}`,
  );
  const notes = [
    ...(stopped === null ? [] : [`Not everything was asked for, because ${stopped}.`]),
    ...(elsewhere === null
      ? []
      : [
          `The build says that it will be at ${elsewhere}, and so do its cards, posters and short addresses. ` +
            'If that is wrong, put the right address in content/site.yaml, and build and upload again.',
        ]),
    ...(numbered === null
      ? []
      : [
          `Each visit has a number, given by ${numbered}. Then there is most likely a list of visits: ask the ` +
            'host, and say so on the privacy page.',
        ]),
    'Nobody can see from outside whether the host keeps a list of visits: see step 7 of docs/tasks/put-it-on-line.md.',
  ];
  return [
    groups.every(({ kind }) => kind === 'trial') && groups.length > 0
      ? `${site.origin} must NOT stay on line as it is. ${String(asked)} addresses were asked for.`
      : groups.length === 0
        ? `${site.origin} is just what was built: ${String(asked)} addresses were asked for.`
        : `${site.origin} is NOT as it was built. ${String(asked)} addresses were asked for.`,
    ...groups.map(({ kind, faults }) => inWords(kind, faults)),
    looked.join('\n'),
    ...notes.map((note) => `Please note: ${note}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function inWords(kind: Kind, faults: readonly Found[]): string {
  const { title, toDo } = kinds[kind];
  const each = [...Map.groupBy(faults, ({ say }) => say)].map(
    ([say, where]) => `  - ${say}\n    ${places(where.map(({ at }) => at))}`,
  );
  return [`${title}:`, ...each, `  What to do: ${toDo}`].join('\n');
}

const FEW = 3;

function places(all: readonly string[]): string {
  const paths = [...new Set(all)].sort();
  const more = paths.length - FEW;
  const named = paths.slice(0, FEW).join(', ');
  return more > 0 ? `At ${named} and ${String(more)} more.` : `At ${named}.`;
}
