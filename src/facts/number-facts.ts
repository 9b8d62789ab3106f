import type { FactContent, SourceCheck } from './schema.ts';

/** An entry in a page's list of sources: its number is its place, counted from 1. */
export type ListedSource = SourceCheck & { readonly number: number };

const keyOf = ({ source, assurance }: SourceCheck): string => [source, assurance].join();

const earlier = (one: string, other: string): string => (one < other ? one : other);

/**
 * The list of sources of a page. What was checked at the same source and in the same way shares an
 * entry, and so a number; the entry has the earliest of the days. So checking one of them again changes
 * no number, and no signature.
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
  return [...Map.groupBy(checks, keyOf).values()].flatMap(([first, ...others], at) =>
    first
      ? {
          ...others.reduce(
            (entry, { checked, checkBy }) => ({
              ...entry,
              checked: earlier(entry.checked, checked),
              checkBy: earlier(entry.checkBy, checkBy),
            }),
            first,
          ),
          number: at + 1,
        }
      : [],
  );
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
