import type { CouncilContent } from './content-files.ts';
import type { Council } from './schema.ts';

/** A name that somebody may look for, and the councils to call. */
export interface CouncilEntry {
  readonly label: string;
  readonly nation: Council['nation'];
  /** True if it is the council's own name. */
  readonly own: boolean;
  /** In the order of their dates. */
  readonly leadsTo: readonly {
    readonly id: string;
    readonly from?: string | undefined;
    readonly until?: string | undefined;
  }[];
}

/** The names of all councils, their other names and their districts, in no particular order. */
export function councilEntries({
  councils,
  districts,
}: Pick<CouncilContent, 'councils' | 'districts'>): CouncilEntry[] {
  const all = [...councils];
  return [
    ...all.flatMap(([id, { name, nation, otherNames, from, until }]): CouncilEntry[] => [
      { label: name, nation, own: true, leadsTo: [{ id, from, until }] },
      ...otherNames.map((label) => ({ label, nation, own: false, leadsTo: [{ id, from, until }] })),
    ]),
    ...Object.values(districts).map(({ name, councils: dated }): CouncilEntry => ({
      label: name,
      nation: councils.get(dated[0]?.is ?? '')?.nation ?? 'england',
      own: false,
      leadsTo: dated.map(({ is, from, until }) => ({ id: is, from, until })),
    })),
  ];
}
