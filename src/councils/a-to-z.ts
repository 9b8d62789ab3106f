import type { Content } from '../content/content.ts';
import type { Council } from './schema.ts';

/** A name somebody may look under, and whom to call there. */
export interface CouncilEntry {
  readonly label: string;
  readonly nation: Council['nation'];
  /** True where the name is that of the council itself. */
  readonly own: boolean;
  /** In the order of their days. */
  readonly leadsTo: readonly {
    readonly id: string;
    readonly from?: string | undefined;
    readonly until?: string | undefined;
  }[];
}

/**
 * Every name of a council, every other name it is known by, and every district, in no order.
 * A name that is the council's own stands once.
 */
export function councilEntries({
  councils,
  districts,
}: Pick<Content, 'councils' | 'districts'>): CouncilEntry[] {
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
