import type { Content } from '../content/content.ts';
import type { FactKind } from '../facts/check-by.ts';
import type { Fact, SourceCheck } from '../facts/schema.ts';
import type { Channel } from '../helplines/schema.ts';
import { councilFiles } from '../councils/content-files.ts';
import { keptCouncils } from '../councils/kept.ts';
import { phonesOf } from '../councils/numbers.ts';
import { freshUntil } from '../postcodes/edition.ts';
import { compareText } from '../text/compare.ts';

/** A file that must be looked at again, and by when. */
export interface Due {
  readonly date: string;
  /** The role that keeps the file correct. */
  readonly owner: Fact['owner'];
  readonly file: string;
  /** What there is to look at: what a fact is about, a number to call, or something of another kind. */
  readonly kind: FactKind | 'page' | 'list' | 'table';
  /** The numbers to ring for it. */
  readonly numbers?: readonly string[];
  /**
   * today: its day is today, so from tomorrow it is overdue. old: past its day, which is told but keeps
   * nothing from being published.
   */
  readonly state: 'overdue' | 'today' | 'soon' | 'later' | 'old';
}

const tableFile = `content/${councilFiles.postcodeTable.name}`;

/** How many days before its date a file counts as due soon. */
const daysAhead = 30;

type Checked = Pick<
  Content,
  | 'facts'
  | 'guides'
  | 'helplines'
  | 'localServices'
  | 'localRoutes'
  | 'councils'
  | 'doors'
  | 'postcodeTable'
  | 'site'
>;

/**
 * Every file that this service must check again, the earliest first: facts, pages, doors, helplines,
 * services for places and the ways to find one, and councils that have a number and that it keeps
 * checked. Withdrawn facts are left out,
 * because no page shows them. The numbers, hours and promises of a helpline, service or council have
 * their own dates; the earliest counts, because one call can check them all. The table of postcodes is
 * never overdue, only old: sectors hardly ever change hands but when councils do, which other files say.
 *
 * @param on the day to judge from, such as 2026-11-22
 */
export function dueList(content: Checked, on: string): Due[] {
  const { postcodeTable } = content;
  const table = {
    date: freshUntil(postcodeTable),
    owner: 'content editor',
    file: tableFile,
    kind: 'table',
  } as const;
  const isFresh = table.date >= on;
  return filesToCheck({ ...content, councils: keptCouncils(content) })
    .map((entry): Due => ({ ...entry, state: stateOf(entry.date, on) }))
    .concat({ ...table, state: isFresh ? stateAhead(table.date, on) : 'old' })
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.file, b.file));
}

/** Each of these files but the table, with its day and the numbers in it, in no order. */
export function filesToCheck({
  facts,
  guides,
  helplines,
  localServices,
  localRoutes,
  councils,
  doors,
}: Omit<Checked, 'postcodeTable' | 'site'>): Omit<Due, 'state'>[] {
  return [
    ...[...facts]
      .filter(([, { withdrawn }]) => !withdrawn)
      .map(([id, { checkBy, owner, kind }]) => ({
        date: checkBy,
        owner,
        file: `content/facts/${id}.yaml`,
        kind,
      })),
    ...guides.map(({ file, data }) => ({
      date: data.reviewBy,
      owner: data.owner,
      file,
      kind: 'page' as const,
    })),
    ...[...doors].map(([id, { reviewBy, owner }]) => ({
      date: reviewBy,
      owner,
      file: `content/doors/${id}.yaml`,
      kind: 'page' as const,
    })),
    ...[...helplines].flatMap(([id, { channels, passesOn, owner }]) =>
      earliest([...ofChannels(channels), passesOn?.read]).map((date) => ({
        date,
        owner,
        file: `content/helplines/${id}.yaml`,
        kind: 'number' as const,
        numbers: numbersToRing(channels),
      })),
    ),
    ...[...localServices].flatMap(([id, { read, channels, owner }]) =>
      earliest([read, ...ofChannels(channels)]).map((date) => ({
        date,
        owner,
        file: `content/local-services/${id}.yaml`,
        kind: 'number' as const,
        numbers: numbersToRing(channels),
      })),
    ),
    ...localRoutes
      .flatMap(({ read, owner }) => (read ? { date: read.checkBy, owner } : []))
      .sort((a, b) => compareText(a.date, b.date))
      .slice(0, 1)
      .map((first) => ({ ...first, file: 'content/local-routes.yaml', kind: 'list' as const })),
    ...councilsToCheck(councils),
  ];
}

/** The files of those councils that have a number. */
export const councilsToCheck = (councils: Content['councils']): Omit<Due, 'state'>[] =>
  [...councils].flatMap(([id, council]) =>
    earliest(phonesOf(council).map(({ read }) => read)).map((date) => ({
      date,
      owner: council.owner,
      file: `content/councils/${id}.yaml`,
      kind: 'number' as const,
      numbers: [...new Set(phonesOf(council).map(({ number }) => number))],
    })),
  );

/** When the numbers and the hours of each way to reach a service were checked. */
const ofChannels = (channels: readonly Channel[]): (SourceCheck | undefined)[] =>
  channels.flatMap(({ number, times }) => [number, times]);

const numbersToRing = (channels: readonly Channel[]): string[] =>
  channels.filter(({ kind }) => kind === 'phone').map(({ address }) => address);

/**
 * The first day by which one of these must be checked again, in a list; an empty list if none has
 * one.
 */
const earliest = (checks: readonly ({ readonly checkBy: string } | undefined)[]): string[] =>
  checks
    .flatMap((check) => check?.checkBy ?? [])
    .sort(compareText)
    .slice(0, 1);

function stateOf(date: string, on: string): Due['state'] {
  if (on > date) return 'overdue';
  return on === date ? 'today' : stateAhead(date, on);
}

function stateAhead(date: string, on: string): Due['state'] {
  const days = (Date.parse(date) - Date.parse(on)) / 86_400_000;
  return days <= daysAhead ? 'soon' : 'later';
}
