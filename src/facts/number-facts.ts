import { content } from '../content/store.ts';
import type { FactNumber } from './SourceNumber.tsx';

/**
 * What stands beside a statement for each of these facts: its number on the page, and how sure
 * it is.
 *
 * @param cited all facts of the page, in the order of their numbers
 */
export function numberFacts(
  facts: readonly string[],
  cited: readonly string[],
): Record<string, FactNumber> {
  return Object.fromEntries(
    facts.map((id) => {
      const { checkBy = '', assurance = '' } = content.facts.get(id) ?? {};
      return [id, { number: cited.indexOf(id) + 1, checkBy, assurance }];
    }),
  );
}
