import { compareText } from '../text/compare.ts';
import type { Council, Districts } from './schema.ts';

/** Whether a council has the duty on a day. */
const hasDuty = (
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  day: string,
): boolean => (from === undefined || from <= day) && (until === undefined || day <= until);

/**
 * The councils that have the duty on a day where a council has had it: itself, or its successors.
 *
 * @param name the name of a file in content/councils
 * @param day in London, such as 2027-04-01
 */
export function councilsWithDuty(
  name: string,
  day: string,
  councils: ReadonlyMap<string, Pick<Council, 'from' | 'until' | 'becomes'>>,
): string[] {
  const council = councils.get(name);
  if (!council) return [];
  if (hasDuty(council, day)) return [name];
  return (council.becomes ?? []).flatMap((next) => councilsWithDuty(next, day, councils));
}

/** The council of a district on a day; null if the district is not in the table. */
export function councilOfDistrict(code: string, day: string, districts: Districts): string | null {
  return districts[code]?.councils.find((each) => hasDuty(each, day))?.is ?? null;
}

/** The councils that this one succeeds. */
export const predecessorsOf = (
  name: string,
  councils: ReadonlyMap<string, Pick<Council, 'becomes'>>,
): string[] => [...councils].filter(([, { becomes }]) => becomes?.includes(name)).map(([id]) => id);

/** Districts that a council has from and until the same days. */
export interface DistrictsInPeriod {
  /** The first and last days, if they are known. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Their names, A to Z. */
  readonly names: readonly string[];
}

/** The districts of a council, grouped by their first and last days, the earliest first. */
export function districtsOf(name: string, districts: Districts): DistrictsInPeriod[] {
  const served = Object.values(districts).flatMap((district) =>
    district.councils
      .filter(({ is }) => is === name)
      .map(({ from, until }) => ({ from, until, name: district.name })),
  );
  return [...Map.groupBy(served, ({ from = '', until = '' }) => `${from} ${until}`)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => ({
      from: group[0]?.from,
      until: group[0]?.until,
      names: group.map((each) => each.name).sort(compareText),
    }));
}
