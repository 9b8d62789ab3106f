import { isEnglishSite } from '../text/site-locale.ts';

/**
 * A time as people say it: 09:30 is "9:30am", 12:00 "midday", 00:00 and 24:00 "midnight". On a site in
 * another language it stays as clocks show it, because that is read the same in all of them.
 */
export function formatTime(time: string): string {
  if (!isEnglishSite()) return time;
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  const clock = `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`;
  return `${clock}${hour < 12 ? 'am' : 'pm'}`;
}
