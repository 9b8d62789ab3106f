import { dayAfter } from '../time/days.ts';
import type { Department, Districts } from './schema.ts';
import { PostcodesFault } from '../postcodes/sectors.ts';

type Departments = ReadonlyMap<string, Pick<Department, 'gss' | 'until' | 'becomes'>>;

/**
 * Each district's place: its department now, and from which day who else, as in
 * `surrey 2027-04-01=east-surrey`. Districts under counties come from content/districts.yaml; a
 * council that is district and department in one has one code for both.
 *
 * @returns places by district code
 * @throws PostcodesFault for a council that several come after, while the table does not say where
 */
export function placesByDistrict(
  departments: Departments,
  districts: Districts,
): Map<string, string> {
  const places = new Map(
    [...departments].flatMap(([name, { gss }]): [string, string][] =>
      gss === undefined || gss in districts || gss.startsWith('E10')
        ? []
        : [[gss, [name, ...laterThan(name, gss, departments)].join(' ')]],
    ),
  );
  for (const [code, { departments: dated }] of Object.entries(districts)) {
    const line = dated.map(({ is, from }) => (from === undefined ? is : `${from}=${is}`));
    places.set(code, line.join(' '));
  }
  return places;
}

function laterThan(name: string, gss: string, departments: Departments): string[] {
  const { until, becomes = [] } = departments.get(name) ?? {};
  const [next, another] = becomes;
  if (until === undefined || next === undefined) return [];
  if (another !== undefined) {
    throw new PostcodesFault(
      `content/departments/${name}.yaml becomes more than one department, so content/districts.yaml must say, for ${gss}, who has it from when.`,
    );
  }
  return [`${dayAfter(until, 1)}=${next}`, ...laterThan(next, gss, departments)];
}
