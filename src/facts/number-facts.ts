import type { FactContent, SourceCheck } from './schema.ts';

/** An entry in a page's list of sources: its number is its place, counted from 1. */
export type ListedSource = SourceCheck & { readonly number: number };

const keyOf = ({ source, assurance, checked, checkBy }: SourceCheck): string =>
  [source, assurance, checked, checkBy].join();

/**
 * The list of sources of a page. What was checked at the same source, in the same way and on the
 * same days shares an entry, and so a number.
 *
 * @param cited all facts on the page, in reading order
 * @param phones telephone numbers on the page, which were checked too
 */
export function listSources(
  cited: readonly string[],
  { facts }: Pick<FactContent, 'facts'>,
  phones: readonly SourceCheck[] = [],
): ListedSource[] {
  const checks = [...cited.flatMap((id) => facts.get(id) ?? []), ...phones];
  const entries = new Map(checks.map((check) => [keyOf(check), check]));
  return [...entries.values()].map((check, at) => ({ ...check, number: at + 1 }));
}

/** The number of the entry that something was checked at, or 0 if it is not listed. */
export const numberOf = (check: SourceCheck, listed: readonly ListedSource[]): number =>
  listed.findIndex((entry) => keyOf(entry) === keyOf(check)) + 1;

/**
 * The number of the source of each fact, by the fact's name. A fact that the page does not cite has
 * none.
 *
 * @param wanted the facts that some statements rest on
 * @param cited all facts on the page, in reading order
 */
export function numberFacts(
  wanted: readonly string[],
  cited: readonly string[],
  content: Pick<FactContent, 'facts'>,
): Record<string, number> {
  const listed = listSources(cited, content);
  return Object.fromEntries(
    wanted.flatMap((id) => {
      const fact = cited.includes(id) ? content.facts.get(id) : undefined;
      return fact ? [[id, numberOf(fact, listed)] as const] : [];
    }),
  );
}
