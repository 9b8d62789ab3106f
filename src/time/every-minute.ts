import { londonTime, type LondonTime } from './london-time.ts';

/**
 * Calls `tell` with the time in London, once straight away and then at the start of every minute.
 *
 * @returns a function that stops it
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
