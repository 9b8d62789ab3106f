import type { CouncilContent } from './content-files.ts';
import type { Department } from './schema.ts';

/** A name somebody may look under, and whom to call there. */
export interface CouncilEntry {
  readonly label: string;
  readonly nation: Department['nation'];
  /** True where the name is that of the department itself. */
  readonly own: boolean;
  /** In the order of their days. */
  readonly leadsTo: readonly {
    readonly id: string;
    readonly from?: string | undefined;
    readonly until?: string | undefined;
  }[];
}

/**
 * Every name of a department, every other name it is known by, and every district, in no order.
 * A name that is the department's own stands once.
 */
export function councilEntries({
  departments,
  districts,
}: Pick<CouncilContent, 'departments' | 'districts'>): CouncilEntry[] {
  const all = [...departments];
  return [
    ...all.flatMap(([id, { name, nation, otherNames, from, until }]): CouncilEntry[] => [
      { label: name, nation, own: true, leadsTo: [{ id, from, until }] },
      ...otherNames.map((label) => ({ label, nation, own: false, leadsTo: [{ id, from, until }] })),
    ]),
    ...Object.values(districts).map(({ name, departments: dated }): CouncilEntry => ({
      label: name,
      nation: departments.get(dated[0]?.is ?? '')?.nation ?? 'england',
      own: false,
      leadsTo: dated.map(({ is, from, until }) => ({ id: is, from, until })),
    })),
  ];
}
