import { useEffect, useState } from 'preact/hooks';
import { eachMinute } from '../enhancers/each-minute.ts';
import type { LondonTime } from '../logic/london-time.ts';

/**
 * What clocks in London show, kept to the minute. Null in the HTML that the build writes: the
 * time of the build is nobody's.
 */
export function useLondonNow(): LondonTime | null {
  const [now, setNow] = useState<LondonTime | null>(null);
  useEffect(() => eachMinute(setNow), []);
  return now;
}
