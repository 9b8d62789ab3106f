/**
 * Does some work for each item, for a few of them at a time, in their order.
 *
 * @param goOn asked before each item; once it says no, the rest is left undone
 * @returns how many were done
 */
export async function aFewAtATime<Item>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<void>,
  goOn: () => boolean,
): Promise<number> {
  const waiting = items.values();
  let done = 0;
  const worker = async (): Promise<void> => {
    // All workers take from the same line.
    for (const item of waiting) {
      if (!goOn()) return;
      await work(item);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return done;
}
