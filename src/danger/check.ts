import { usesComponent } from '../authoring/mdx-usage.ts';
import type { Guide } from '../guides/guide.ts';
import {
  noSuchFile,
  noSuchFact,
  noSuchSection,
  unfitName,
  type CitedFacts,
} from '../authoring/messages.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { factsOfDoor, type DangerContent } from './schema.ts';
import { ownDoor } from './order-results.ts';
import { groupsIn } from './trigger-phrases.ts';

interface Checked extends DangerContent {
  readonly facts: CitedFacts;
  readonly helplines: ReadonlyMap<string, unknown>;
  readonly guides: readonly Pick<Guide, 'address' | 'mdx'>[];
  readonly quietWords: readonly string[];
}

/** The facts of the doors, which a guide with the search shows. */
export const factsOfDoors = (guide: Pick<Guide, 'uses'>, { doors }: DangerContent): string[] =>
  usesComponent(guide, 'Search') ? [...doors.values()].flatMap(factsOfDoor) : [];

/** Faults in the doors: everything they name must exist, and each has one place in their order. */
export const checkDoors = (content: Checked): string[] => [
  ...namesInDoors(content),
  ...groupFaults(content),
  ...orderFaults(content),
  ...bondFaults(content),
  ...firstWordFaults(content),
];

const wordsFile = 'content/door-words.yaml';
const fileOf = (id: string): string => `content/doors/${id}.yaml`;

const namesInDoors = ({ doors, facts, helplines, guides, quietWords }: Checked): string[] =>
  [...doors].flatMap(([id, door]) => [
    ...door.lines.flatMap((name) => noSuchFile(fileOf(id), name, 'helplines', helplines)),
    ...door.pages.flatMap((page) => noSuchSection(fileOf(id), page, guides)),
    ...[...new Set(factsOfDoor(door))].flatMap((fact) => noSuchFact(fileOf(id), fact, facts)),
    ...[...door.yields, ...(door.inside === undefined ? [] : [door.inside])].flatMap((name) =>
      noSuchFile(fileOf(id), name, 'doors', doors),
    ),
    ...unfitName(fileOf(id), id, quietWords),
  ]);

const groupFaults = ({ doors, doorWords }: Checked): string[] => {
  const names = Object.keys(doorWords.groups);
  return [...doors].flatMap(([id, { opens, unless }]) =>
    [...opens, ...unless].flatMap((line) =>
      groupsIn(line)
        .filter((name) => !names.includes(name))
        .map(
          (name) =>
            `${fileOf(id)}: "${line}" has (${name}), which is no group of ${wordsFile}.` +
            didYouMean(name, names),
        ),
    ),
  );
};

const orderFaults = ({ doors, doorWords }: Checked): string[] => {
  const places = [...doors].filter(([, { place }]) => place !== undefined);
  const shared = [...Map.groupBy(places, ([, { place }]) => place).values()];
  return [
    ...shared.flatMap(([first, ...others]) =>
      others.map(
        ([id, { place }]) =>
          `${fileOf(id)}: the place ${String(place)} is that of ${fileOf(first?.[0] ?? '')} too.\n` +
          '  wanted: another number, so that one comes before the other',
      ),
    ),
    ...doorWords.first.flatMap((name) => noSuchFile(wordsFile, name, 'doors', doors)),
    ...[...doors.keys()]
      .filter((id) => !doorWords.first.includes(id))
      .map(
        (id) =>
          `${wordsFile}: "first" does not say when ${id} opens.\n` +
          '  wanted: every door once, the one for most danger first',
      ),
  ];
};

/** Faults between doors: which is inside which, and which yields to which. */
const bondFaults = ({ doors }: Checked): string[] => [
  ...(doors.size > 0 && !doors.has(ownDoor)
    ? [`${fileOf(ownDoor)} is missing: its page must never come first by a guess.`]
    : []),
  ...[...doors].flatMap(([id, { inside, yields }]) => [
    ...(inside !== undefined && doors.has(inside) && doors.get(inside)?.place === undefined
      ? [
          `${fileOf(id)} is inside ${inside}, which is inside another.\n  wanted: one that has a "place"`,
        ]
      : []),
    ...yields
      .filter((other) => other === id || doors.get(other)?.yields.includes(id))
      .map(
        (other) =>
          `${fileOf(id)} yields to ${other}, and ${other} to ${id}: neither would open.\n` +
          '  wanted: one of the two',
      ),
  ]),
];

const firstWordFaults = ({ firstWords, doors }: Checked): string[] =>
  [...firstWords].flatMap(([id, { opens }]) =>
    Object.keys(opens)
      .filter((name) => name !== 'help')
      .flatMap((name) => noSuchFile(`content/first-words/${id}.yaml`, name, 'doors', doors)),
  );
