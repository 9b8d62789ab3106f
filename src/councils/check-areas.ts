import type { CouncilContent } from './content-files.ts';
import { noSuchFile } from '../authoring/messages.ts';
import { nameKey } from './find-area.ts';

const file = 'content/areas.yaml';

/** Finds what is wrong in content/areas.yaml: unknown councils, and names with two meanings. */
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
          `${file}: "${name}" is also how postcodes start, and those are in several councils.\n` +
          '  wanted: another name, or delete this one',
      ),
    ...[...twice.values()].flatMap(([one, ...others]) =>
      others
        .filter(({ first }) => first !== one?.first)
        .map(
          ({ name, first }) =>
            `${file}: "${name}" is a name of both "${one?.first ?? ''}" and "${first}".\n` +
            '  wanted: the name in only one of the two, with all the councils',
        ),
    ),
  ];
}
