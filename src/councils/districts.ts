import { dayAfter } from '../time/days.ts';
import type { Council, Districts } from './schema.ts';
import { PostcodesFault } from '../postcodes/sectors.ts';

type Councils = ReadonlyMap<string, Pick<Council, 'gss' | 'until' | 'becomes'>>;

/**
 * The place of each district: its first council, then later ones with the day they start, such as
 * `surrey 2027-04-01=east-surrey`. Districts under counties come from content/districts.yaml; any
 * other council is its own district, with one code for both.
 *
 * @returns places by district code
 * @throws PostcodesFault if a council has several successors and the table does not say which
 */
export function placesByDistrict(councils: Councils, districts: Districts): Map<string, string> {
  const places = new Map(
    [...councils].flatMap(([name, { gss }]): [string, string][] =>
      gss === undefined || gss in districts || gss.startsWith('E10')
        ? []
        : [[gss, [name, ...laterThan(name, gss, councils)].join(' ')]],
    ),
  );
  for (const [code, { councils: dated }] of Object.entries(districts)) {
    const line = dated.map(({ is, from }) => (from === undefined ? is : `${from}=${is}`));
    places.set(code, line.join(' '));
  }
  return places;
}

function laterThan(name: string, gss: string, councils: Councils): string[] {
  const { until, becomes = [] } = councils.get(name) ?? {};
  const [next, another] = becomes;
  if (until === undefined || next === undefined) return [];
  if (another !== undefined) {
    throw new PostcodesFault(
      `content/councils/${name}.yaml becomes more than one council, so content/districts.yaml must say, for ${gss}, which council has it from which day.`,
    );
  }
  return [`${dayAfter(until, 1)}=${next}`, ...laterThan(next, gss, councils)];
}
