/** The door for somebody worried about their own behaviour: a file in content/doors. */
export const ownDoor = 'myself';

/**
 * Orders results so that they accuse nobody. A page for somebody worried about their own behaviour
 * comes first only if the writer's own plain words opened that door, and last if they opened
 * another. We must never infer from what somebody typed that they harm others.
 *
 * @param found the results, best first
 * @param own the pages of that door
 * @param opened the door that opened, and whether it is that one
 */
export function orderResults<Result extends { readonly address: string }>(
  found: readonly Result[],
  own: readonly string[],
  opened: { readonly any: boolean; readonly own: boolean },
): readonly Result[] {
  if (opened.own) return found;
  const path = (address: string): string => address.split('#')[0] ?? '';
  const isOwn = ({ address }: Result): boolean => own.map(path).includes(path(address));
  const others = found.filter((result) => !isOwn(result));
  if (opened.any) return [...others, ...found.filter(isOwn)];
  const [first] = found;
  const [next] = others;
  if (!first || !next || !isOwn(first)) return found;
  return [next, first, ...found.filter((result) => result !== first && result !== next)];
}
