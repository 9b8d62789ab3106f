import { z } from 'zod';
import { line, listOf, settings, type Nation } from '../authoring/fields.ts';
import { districtsOf, predecessorsOf, type DistrictsInPeriod } from './successors.ts';
import type { Council, Districts } from './schema.ts';
import { dayAfter, formatDay } from '../time/days.ts';
import { pieces } from '../facts/cited-sentence.ts';

const some = pieces('at least one sentence');

/** The schema of content/council-page.yaml: the words on the page of every council. */
export const councilPageSchema = settings({
  heading: line('the heading on the page'),
  headingOfTrust: line('the heading on the page of a trust'),
  summary: line('one quiet sentence about the page'),
  talk: listOf(line('the name of a file in content/helplines'), 'a list of helplines').max(4),
  call: some,
  callUntil: line('one sentence'),
  callAfter: line('words before a list'),
  callBefore: line('words before a list'),
  callFrom: line('one sentence'),
  childCounts: some,
  ask: settings({ heading: line('a heading'), says: some }),
  reach: settings({
    heading: line('a heading'),
    professionals: line('one sentence with {number}'),
    ownPage: line('the words of a link'),
    noNumber: line('one or two sentences'),
    noOffice: line('one or two sentences'),
    anyone: some,
    orAnyone: some,
    website: line('one or two sentences'),
    websiteFrom: line('one or two sentences'),
    govukLink: line('the words of a link'),
    govuk: some,
    history: line('one or two sentences'),
  }),
  shut: settings({
    heading: line('a heading'),
    outOfHours: line('one sentence'),
    always: line('one sentence'),
    noWait: some,
    team: some,
    noOutOfHours: line('one or two sentences'),
  }),
  failed: settings({ heading: line('a heading'), says: some }),
  wrong: settings({ heading: line('a heading'), says: some }),
  area: settings({
    heading: line('a heading'),
    names: line('words before a list'),
    districts: line('words before a list'),
    until: line('words before a list'),
    from: line('words before a list'),
  }),
  next: settings({
    heading: line('a heading'),
    before: line('the address of a page, such as /children/what-to-say/'),
    pages: listOf(line('the address of a page, such as /talk/'), 'a list of pages').min(1),
  }),
});
export type CouncilPage = z.infer<typeof councilPageSchema>;
type Piece = CouncilPage['call'][number];

/** Every sentence that may rest on a fact, in reading order. */
export const piecesOf = ({
  call,
  childCounts,
  ask,
  reach,
  shut,
  failed,
  wrong,
}: CouncilPage): Piece[] =>
  [
    call,
    childCounts,
    ask.says,
    reach.anyone,
    reach.orAnyone,
    reach.govuk,
    shut.noWait,
    shut.team,
    failed.says,
    wrong.says,
  ].flat();

/**
 * The facts on the page of a council, each once, in reading order.
 *
 * @param council if left out, gives the facts on all pages of councils
 */
export function factsOfCouncil(
  words: CouncilPage,
  council?: Pick<Council, 'nation' | 'change'>,
): string[] {
  const told = piecesOf(words).filter(
    (piece) => council === undefined || holdsIn(piece, council.nation),
  );
  return [...new Set([...(council?.change ?? []), ...told.flatMap(({ facts }) => facts)])];
}

const holdsIn = ({ nations }: Piece, nation: Nation): boolean =>
  nations === undefined || nations.includes(nation);

/** The sentences of a part that apply in a council's nation. */
export const piecesIn = (part: readonly Piece[], nation: Nation): Piece[] =>
  part.filter((piece) => holdsIn(piece, nation));

/** The placeholders that a sentence may have, such as {place}. */
export const placeholders = [
  'place',
  'official',
  'from',
  'until',
  'dayBefore',
  'dayAfter',
  'number',
];

/** A sentence with its placeholders replaced by the names and dates of a council. */
export function fillIn(text: string, council: Council): string {
  const { name, place = name, official, from, until } = council;
  const values: Readonly<Record<string, string | undefined>> = {
    place,
    official,
    from: from && formatDay(from),
    until: until && formatDay(until),
    dayBefore: from && formatDay(dayAfter(from, -1)),
    dayAfter: until && formatDay(dayAfter(until, 1)),
  };
  return text.replaceAll(/\{(\w+)\}/g, (hole, key: string) => values[key] ?? hole);
}

/** Where a council works: its own districts, or those of one of its successors. */
export interface AreaOnPage {
  /** The successor whose districts these are; null for the council of the page. */
  readonly of: string | null;
  readonly periods: readonly DistrictsInPeriod[];
}

/** Councils, and which of them each district belongs to from one day to another. */
export interface DatedCouncils {
  readonly councils: ReadonlyMap<string, Council>;
  readonly districts: Districts;
}

/** The areas on the page of a council; if it ends, one for each successor. */
export function areasOf(id: string, { councils, districts }: DatedCouncils): AreaOnPage[] {
  const { becomes } = councils.get(id) ?? {};
  return (becomes ?? [null])
    .map((of) => ({ of, periods: districtsOf(of ?? id, districts) }))
    .filter(({ of, periods }) => of !== null || periods.length > 0);
}

/** The councils to call before this one has the duty, and after. */
export function neighboursOf(
  id: string,
  { councils }: Pick<DatedCouncils, 'councils'>,
): { before: readonly string[]; after: readonly string[] } {
  return { before: predecessorsOf(id, councils), after: councils.get(id)?.becomes ?? [] };
}
