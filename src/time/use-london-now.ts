import { useEffect, useState } from 'preact/hooks';
import { everyMinute } from './every-minute.ts';
import type { LondonTime } from './london-time.ts';

/**
 * The date and time in London, updated every minute. Null while the page is being built, because
 * the time of the build means nothing to a reader.
 */
export function useLondonNow(): LondonTime | null {
  const [now, setNow] = useState<LondonTime | null>(null);
  useEffect(() => everyMinute(setNow), []);
  return now;
}
