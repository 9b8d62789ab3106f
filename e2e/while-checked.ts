import { filesToCheck } from '../src/review/due.ts';
import { compareText } from '../src/text/compare.ts';
import { momentOf } from '../src/time/london-time.ts';
import { content } from './site-pages.ts';

const [firstDay = ''] = filesToCheck(content)
  .map(({ date }) => date)
  .toSorted(compareText);
const night = momentOf({ day: firstDay, time: '22:00' });
if (!night) throw new Error(`There is no 22:00 in London on ${firstDay}.`);

/**
 * The night of the first day by which something must be checked again: nothing is past its day yet, and
 * every line that keeps hours says when it opens. What fits a phone is promised for then. Later, each number
 * that nobody has rung again says so in a line of its own, and the page is taller by that.
 */
export const whileChecked = night.moment;
