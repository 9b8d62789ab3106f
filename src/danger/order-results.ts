/** The door for whoever worries about their own behaviour: a file in content/doors. */
export const ownDoor = 'myself';

/**
 * The results in an order that accuses nobody. A page for whoever worries about their own behaviour
 * comes first only where the writer's own plain words opened that door, and last where their words
 * opened another: nothing that is concluded from typed words may address somebody as one who harms.
 *
 * @param found the best first
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
