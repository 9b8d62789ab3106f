import { dayAfter } from './days.ts';
import { inOrder } from './in-order.ts';
import type { Department, Districts } from './department-rules.ts';

/** Whether a department has the duty on a day. */
const hasDuty = (
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  day: string,
): boolean => (from === undefined || from <= day) && (until === undefined || day <= until);

/**
 * Those that have the duty on a day in place of a department: itself, or those it has become.
 *
 * @param name a file in content/departments
 * @param day in London, such as 2027-04-01
 */
export function standFor(
  name: string,
  day: string,
  departments: ReadonlyMap<string, Pick<Department, 'from' | 'until' | 'becomes'>>,
): string[] {
  const department = departments.get(name);
  if (!department) return [];
  if (hasDuty(department, day)) return [name];
  return (department.becomes ?? []).flatMap((next) => standFor(next, day, departments));
}

/** The department of a district on a day; null for a district that is not in the table. */
export function departmentOfDistrict(
  code: string,
  day: string,
  districts: Districts,
): string | null {
  return districts[code]?.departments.find((each) => hasDuty(each, day))?.is ?? null;
}

/** The departments that become this one: who has the duty before it does. */
export const theOneBefore = (
  name: string,
  departments: ReadonlyMap<string, Pick<Department, 'becomes'>>,
): string[] =>
  [...departments].filter(([, { becomes }]) => becomes?.includes(name)).map(([id]) => id);

/** Districts that a department serves in the same days. */
export interface Stretch {
  /** The first and the last day; left out where none is written down. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Their names, A to Z. */
  readonly names: readonly string[];
}

/** The districts of a department, by the days in which it serves them, the earliest first. */
export function districtsOf(name: string, districts: Districts): Stretch[] {
  const served = Object.values(districts).flatMap((district) =>
    district.departments
      .filter(({ is }) => is === name)
      .map(({ from, until }) => ({ from, until, name: district.name })),
  );
  return [...Map.groupBy(served, ({ from = '', until = '' }) => `${from} ${until}`)]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([, group]) => ({
      from: group[0]?.from,
      until: group[0]?.until,
      names: group.map((each) => each.name).sort(inOrder),
    }));
}

/**
 * What is wrong in the dated tables: days that nobody has, days that two have, names that lead
 * nowhere.
 *
 * @returns messages for authors
 */
export function datedFaults(
  departments: ReadonlyMap<string, Department>,
  districts: Districts,
): string[] {
  const known = (name: string, file: string): string[] =>
    departments.has(name)
      ? []
      : [`${file} names "${name}", but there is no content/departments/${name}.yaml.`];
  return [
    ...[...departments].flatMap(([id, { until, becomes = [] }]) =>
      becomes.flatMap((next) => {
        const file = `content/departments/${id}.yaml`;
        const follows = departments.get(next)?.from;
        const wanted = until === undefined ? undefined : dayAfter(until, 1);
        return [
          ...known(next, file),
          ...(departments.has(next) && follows !== wanted
            ? [
                `${file} ends on ${until}, so content/departments/${next}.yaml needs "from: '${wanted}'".`,
              ]
            : []),
        ];
      }),
    ),
    ...Object.entries(districts).flatMap(([code, { name, departments: dated }]) =>
      dated.flatMap(({ is, from }, at) => {
        const file = `content/districts.yaml, ${code} (${name})`;
        const before = dated[at - 1]?.until;
        const joins =
          at === 0 ? from === undefined : before !== undefined && from === dayAfter(before, 1);
        const last = at === dated.length - 1 && dated[at]?.until !== undefined;
        return [
          ...known(is, file),
          ...(joins
            ? []
            : [`${file}: "${is}" must begin on the day after the one before it ends.`]),
          ...(last ? [`${file}: "${is}" ends, and nobody comes after it.`] : []),
        ];
      }),
    ),
  ];
}
