import type { Fact, FactContent, Source } from './schema.ts';
import { compareText } from '../text/compare.ts';

/** A fact, all that a reader needs to judge it, and the pages that state it. */
export interface RegisterRow extends Pick<
  Fact,
  'statement' | 'nations' | 'assurance' | 'owner' | 'checked' | 'checkBy' | 'checkedBy'
> {
  readonly id: string;
  /** Where it was read; null if nobody has read it anywhere (assurance: unsourced). */
  readonly source: Source | null;
  /** In the order of their addresses. */
  readonly pages: readonly { readonly address: string; readonly title: string }[];
}

/**
 * Every fact that pages state, sorted by the first page that states it and then by name. Withdrawn
 * facts are left out, because no page may state them.
 */
export function factRegister({
  facts,
  sources,
  guides,
}: FactContent & {
  readonly guides: readonly {
    readonly address: string;
    readonly data: { readonly title: string };
    readonly facts: readonly string[];
  }[];
}): RegisterRow[] {
  const users = guides
    .map(({ address, data: { title }, facts: cited }) => ({ address, title, cited }))
    .sort((a, b) => compareText(a.address, b.address));
  return [...facts]
    .filter(([, { withdrawn }]) => !withdrawn)
    .map(([id, fact]) => ({
      id,
      statement: fact.statement,
      nations: fact.nations,
      source: (fact.source !== undefined && sources.get(fact.source)) || null,
      assurance: fact.assurance,
      owner: fact.owner,
      checked: fact.checked,
      checkBy: fact.checkBy,
      checkedBy: fact.checkedBy,
      pages: users
        .filter(({ cited }) => cited.includes(id))
        .map(({ address, title }) => ({ address, title })),
    }))
    .sort(
      (a, b) =>
        compareText(a.pages[0]?.address ?? '', b.pages[0]?.address ?? '') ||
        compareText(a.id, b.id),
    );
}
