import { useEffect, useState } from 'preact/hooks';
import { everyMinute } from './every-minute.ts';
import type { LondonTime } from './london-time.ts';

/**
 * What clocks in London show, kept to the minute. Null in the HTML that the build writes: the
 * time of the build is nobody's.
 */
export function useLondonNow(): LondonTime | null {
  const [now, setNow] = useState<LondonTime | null>(null);
  useEffect(() => everyMinute(setNow), []);
  return now;
}
