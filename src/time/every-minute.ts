import { londonTime, type LondonTime } from './london-time.ts';

/**
 * Tells what clocks in London show, at once and then whenever their minute changes.
 *
 * @returns a function that ends it
 */
export function everyMinute(tell: (now: LondonTime) => void): () => void {
  let next: ReturnType<typeof setTimeout>;
  const look = (): void => {
    const now = new Date();
    next = setTimeout(look, 60_000 - (now.getTime() % 60_000));
    tell(londonTime(now));
  };
  look();
  return () => clearTimeout(next);
}
