import type { Nation } from '../authoring/fields.ts';
import type { AreaNames } from './area-schema.ts';
import type { FinderArea } from './find-area.ts';

/**
 * The areas in the form that the finder loads. Those with the same councils are packed together,
 * because the lists of councils are longer than the names.
 *
 * @param inNations gives every council of some nations
 */
export function packedAreas(
  areas: AreaNames['areas'],
  inNations: (nations: readonly Nation[]) => readonly string[],
): FinderArea[] {
  const alike = Map.groupBy(
    areas.map(({ names, councils, nations, ask, sure }) => ({
      names: names.join('|'),
      councils: councils ?? inNations(nations ?? []),
      ...(ask && { ask: true as const }),
      ...(sure && { sure: true as const }),
    })),
    ({ councils, ask, sure }) => JSON.stringify({ councils, ask, sure }),
  );
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => ({
      ...first,
      names: group.map(({ names }) => names).join(';'),
    })),
  );
}
