import type { z } from 'zod';
import type { Content } from '../content/content.ts';
import type * as rules from '../authoring/fields.ts';
import { compareText } from '../text/compare.ts';

/** A fact as its author wrote it. */
export type Fact = z.infer<typeof rules.fact>;

/** One fact with all that a reader needs to judge it, and the pages that state it. */
export interface RegisterRow extends Pick<
  Fact,
  'statement' | 'nations' | 'assurance' | 'owner' | 'checked' | 'checkBy' | 'checkedBy'
> {
  readonly id: string;
  /** Where it was read; null when nobody has read it anywhere (assurance: unsourced). */
  readonly source: z.infer<typeof rules.source> | null;
  /** By address. */
  readonly pages: readonly { readonly address: string; readonly title: string }[];
}

/**
 * Every fact that pages state, by the first page that states it and then by name. Withdrawn
 * facts are left out: no page may state them.
 */
export function factRegister({
  facts,
  sources,
  guides,
}: Pick<Content, 'facts' | 'sources' | 'guides'>): RegisterRow[] {
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
