import type { FactContent } from './schema.ts';
import type { FactNumber } from './SourceNumber.tsx';

/**
 * What stands beside a statement for each of these facts: its number on the page, and how sure
 * it is.
 *
 * @param wanted the facts of the statements
 * @param cited all facts of the page, in the order of their numbers
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
