import type { Content } from '../content/content.ts';
import type { Fact } from '../facts/register.ts';
import { compareText } from '../text/compare.ts';

/** One file whose words must be looked at again, and by when. */
export interface Due {
  readonly date: string;
  /** The role that keeps the file right. */
  readonly owner: Fact['owner'];
  readonly file: string;
  readonly state: 'overdue' | 'soon' | 'later';
}

/** "soon" is at most this many days ahead. */
const SOON = 30;

/**
 * Every file that must be checked again, the earliest first: facts, pages, doors, helplines,
 * and councils that have a number. A withdrawn fact is on no page any more, and is left out. The
 * numbers and hours of a helpline or a council have days of their own; its earliest one
 * counts, because one call checks them all.
 *
 * @param on the day to judge from, such as 2026-11-22
 */
export function dueList(
  {
    facts,
    guides,
    helplines,
    councils,
    doors,
  }: Pick<Content, 'facts' | 'guides' | 'helplines' | 'councils' | 'doors'>,
  on: string,
): Due[] {
  const dates = [
    ...[...facts]
      .filter(([, { withdrawn }]) => !withdrawn)
      .map(([id, { checkBy, owner }]) => ({
        date: checkBy,
        owner,
        file: `content/facts/${id}.yaml`,
      })),
    ...guides.map(({ file, data }) => ({ date: data.reviewBy, owner: data.owner, file })),
    ...[...doors].map(([id, { reviewBy, owner }]) => ({
      date: reviewBy,
      owner,
      file: `content/doors/${id}.yaml`,
    })),
    ...[...helplines].flatMap(([id, { channels, owner }]) =>
      earliest(channels.flatMap(({ number, times }) => [number, times])).map((date) => ({
        date,
        owner,
        file: `content/helplines/${id}.yaml`,
      })),
    ),
    ...[...councils].flatMap(([id, { office, outOfHours, owner }]) =>
      earliest([office?.read, outOfHours?.read]).map((date) => ({
        date,
        owner,
        file: `content/councils/${id}.yaml`,
      })),
    ),
  ];
  return dates
    .map((entry) => ({ ...entry, state: stateOf(entry.date, on) }))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.file, b.file));
}

/** The first day on which one of these must be looked at again; none where there are none. */
const earliest = (checks: readonly ({ readonly checkBy: string } | undefined)[]): string[] =>
  checks
    .flatMap((check) => check?.checkBy ?? [])
    .sort(compareText)
    .slice(0, 1);

function stateOf(date: string, on: string): Due['state'] {
  if (on > date) return 'overdue';
  const days = (Date.parse(date) - Date.parse(on)) / 86_400_000;
  return days <= SOON ? 'soon' : 'later';
}
