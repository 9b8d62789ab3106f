import type { CouncilContent } from './content-files.ts';
import { noSuchFile } from '../authoring/messages.ts';
import { nameKey } from './find-area.ts';

const file = 'content/areas.yaml';

/** What is wrong in the names of areas: each council exists, and one name means one thing. */
export function checkAreas({
  areaNames,
  areas: postcodeAreas,
  councils,
}: Pick<CouncilContent, 'areaNames' | 'areas' | 'councils'>): string[] {
  const { areas, outside } = areaNames;
  const all = [...areas, ...outside].flatMap(({ names }) =>
    names.map((name) => ({ name, first: names[0] ?? '' })),
  );
  const twice = Map.groupBy(all, ({ name }) => nameKey(name));
  return [
    ...areas.flatMap((area) =>
      (area.councils ?? []).flatMap((slug) => noSuchFile(file, slug, 'councils', councils)),
    ),
    ...all
      .filter(({ name }) => Object.hasOwn(postcodeAreas, name.toUpperCase()))
      .map(
        ({ name }) =>
          `${file}: "${name}" is what postcodes begin with, in more councils than one.\n` +
          '  wanted: another name, or take it out',
      ),
    ...[...twice.values()].flatMap(([one, ...others]) =>
      others
        .filter(({ first }) => first !== one?.first)
        .map(
          ({ name, first }) =>
            `${file}: "${name}" stands with "${one?.first ?? ''}" and with "${first}".\n` +
            '  wanted: one of the two, with all the councils',
        ),
    ),
  ];
}
