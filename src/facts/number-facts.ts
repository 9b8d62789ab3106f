import type { FactContent } from './schema.ts';
import type { FactNumber } from './SourceNumber.tsx';

/**
 * The number of each fact on the page, with what is needed to show it beside a statement.
 *
 * @param wanted the facts that the statements rest on
 * @param cited all facts on the page, in the order of their numbers
 */
export const numberFacts = (
  wanted: readonly string[],
  cited: readonly string[],
  { facts }: Pick<FactContent, 'facts'>,
): Record<string, FactNumber> =>
  Object.fromEntries(
    wanted.map((id) => {
      const { checkBy = '', assurance = '' } = facts.get(id) ?? {};
      return [id, { number: cited.indexOf(id) + 1, checkBy, assurance }];
    }),
  );
