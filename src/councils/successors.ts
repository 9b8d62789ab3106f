import { inOrder } from '../text/compare.ts';
import type { Department, Districts } from './schema.ts';

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
