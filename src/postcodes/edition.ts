import { dayAfter, formatDay } from '../time/days.ts';
import type { AboutIndex } from './index-reader.ts';

/**
 * How many days after its postcodes were taken an edition counts as fresh. The publishers bring out a
 * new one every three months, so by then two have been missed.
 */
export const freshDays = 200;

/** The last day on which an edition still counts as fresh; of a month, from its first day. */
export const freshUntil = ({ edition }: Pick<AboutIndex, 'edition'>): string =>
  dayAfter(edition.padEnd(10, '-01'), freshDays);

/** The day of an edition in words; an edition of a month has the month as it is written. */
export const editionDay = ({ edition }: Pick<AboutIndex, 'edition'>): string =>
  edition.length === 10 ? formatDay(edition) : edition;
