import type { Content } from '../content/content.ts';
import { freshDays, freshUntil } from '../postcodes/edition.ts';
import type { AboutIndex } from '../postcodes/index-reader.ts';
import { formatDay } from '../time/days.ts';
import { otherCouncils } from '../councils/kept.ts';
import { councilsToCheck, dueList } from './due.ts';
import { madeUpAddresses } from './made-up.ts';
import { compareText } from '../text/compare.ts';
import type { Readings } from '../signing/readings.ts';
import { deafReader, describeRefusal, isSigned, refusalOf } from '../signing/signature.ts';

/** Something that is missing: what kind of thing, exactly which, and what to do about it. */
export interface Missing {
  readonly what: string;
  readonly which: readonly string[];
  readonly toDo: string;
  /** An urgent correction may go out without it: see scripts/review/release.ts. */
  readonly canWait?: true;
}

/** The list of postcodes in use, or null if nobody has made one. */
type List = Pick<AboutIndex, 'edition'> | null;

const isOld = (edition: Pick<AboutIndex, 'edition'>, on: string): boolean =>
  freshUntil(edition) < on;

/**
 * Everything that keeps the site from being published on a day. Empty if it is ready.
 *
 * @param readings what the built pages say: see src/signing/readings.ts
 * @param on the day to judge from, such as 2026-11-22
 */
export function notReady(content: Content, readings: Readings, on: string, list: List): Missing[] {
  const { service } = content.site;
  const reviews = [...content.reviews.values()];
  const overdue = dueList(content, on).filter(({ state }) => state === 'overdue');
  const open = content.guides
    .filter(({ address }) => !isSigned(address, readings, reviews))
    .sort((a, b) => compareText(a.address, b.address))
    .map(({ address, data }) => ({
      page: `${address}  ${data.heading}`,
      refusal: refusalOf(address, readings, reviews),
    }));
  const unwatched = content.guides.filter(
    ({ address, data }) => data.film && !isSigned(address, readings, reviews, deafReader),
  );
  const undecided: [key: string, what: string, decided: boolean][] = [
    ['contact', 'how readers can reach your service', content.site.contact.decided],
    [
      'corrections',
      'how readers can say that something is wrong',
      content.site.corrections.decided,
    ],
    ['referral.confirmed', 'who tells the council, and by when', content.site.referral.confirmed],
  ];
  const groups: Missing[] = [
    {
      what: 'The service has no name of its own yet:',
      which: service.placeholder ? [`"${service.name}" is a placeholder`] : [],
      toDo: 'In service/site.yaml, put in your name and say "placeholder: false". See docs/tasks/put-it-on-line.md.',
    },
    {
      what: 'These addresses and numbers lead nowhere:',
      which: madeUpAddresses(content),
      toDo:
        'Put in the address or number that you will use: in service/site.yaml, or in the file that is named. See ' +
        'docs/tasks/put-it-on-line.md.',
    },
    {
      what: 'Nobody has decided:',
      which: undecided.flatMap(([key, what, decided]) => (decided ? [] : `${what} ("${key}")`)),
      toDo:
        'Fill it in, in service/site.yaml; or write "none, because" and why in place of a list. Until then ' +
        'readers have nobody to tell that something is wrong, or must ask what your policy is.',
    },
    {
      what: 'A safeguarding lead has read these pages and refused to sign them:',
      which: open.flatMap(({ page, refusal }) =>
        refusal ? `${page}. ${describeRefusal(refusal)}` : [],
      ),
      toDo: 'Do what is asked. Then each must be read and signed by itself. See docs/tasks/sign-a-page.md.',
    },
    {
      what: 'A safeguarding lead has not signed these pages as they stand today:',
      which: open.flatMap(({ page, refusal }) => (refusal ? [] : page)),
      toDo: 'Each page needs to be read and signed. See docs/tasks/sign-a-page.md.',
    },
    {
      what: 'No Deaf reader has signed these pages with the film that each has today:',
      which: unwatched.map(({ address, data }) => {
        const refusal = refusalOf(address, readings, reviews, deafReader);
        const film = `${address}  ${data.film?.file ?? ''}`;
        return refusal ? `${film}. ${describeRefusal(refusal)}` : film;
      }),
      toDo: 'Have each watched and signed, or take "film" out of the page. See docs/tasks/add-a-film.md.',
    },
    {
      what: `These files should have been checked again before ${formatDay(on)}:`,
      which: overdue.map(({ file, date, owner }) => `${file}  by ${formatDay(date)}, ${owner}`),
      toDo:
        'Check each one and write down the new days. See docs/tasks/check-what-is-due.md, also for councils of ' +
        'places that you do not serve. If a correction cannot wait for that: npm run release -- --overdue "why".',
      canWait: true,
    },
    {
      what: 'There is no fresh list of postcodes:',
      which: content.site.postcodes.tableIsEnough ? [] : listFault(list, on),
      toDo:
        'Type npm run postcodes. See docs/tasks/update-the-postcodes.md. If the table of postcodes ' +
        'will do, say "tableIsEnough: true" under "postcodes" in service/site.yaml.',
    },
  ];
  return groups.filter(({ which }) => which.length > 0);
}

/** What is wrong with the list of postcodes: there is none, or it is too old. */
function listFault(list: List, on: string): string[] {
  if (!list) return ['nobody has made one'];
  if (!isOld(list, on)) return [];
  return [`the list in use is of ${list.edition}, more than ${String(freshDays)} days ago`];
}

/** What the operator should know, though it does not keep the site from being published. */
export function warnings(content: Content, on: string, list: List): string[] {
  const { site, postcodeTable } = content;
  const noList =
    'Nobody has made the list of postcodes, so the site goes by its table' +
    `${isOld(postcodeTable, on) ? `, which is of ${postcodeTable.edition}` : ''}. About one postcode in ` +
    'five then leaves several councils to choose from. Type npm run postcodes to make the list.';
  const oldList = `The list of postcodes is of ${list?.edition ?? ''}. Type npm run postcodes to make it anew.`;
  return [
    ...othersOverdue(content, on),
    ...(site.postcodes.tableIsEnough && !list ? [noList] : []),
    ...(site.postcodes.tableIsEnough && list && isOld(list, on) ? [oldList] : []),
  ];
}

/** The councils past their day whose numbers the service does not keep checked. */
function othersOverdue(content: Content, on: string): string[] {
  const late = councilsToCheck(otherCouncils(content)).filter(({ date }) => on > date);
  return late.length === 0
    ? []
    : [
        `Councils past their day that you do not check: ${String(late.length)}. Readers are told that their numbers ` +
          'may have changed. See if there is a newer version of the project: docs/tasks/upgrade.md.',
      ];
}

/** Everything that is missing, in words to print. */
export function describeMissing(groups: readonly Missing[]): string {
  return groups
    .map(({ what, which, toDo }) => [what, ...which.map((one) => `  - ${one}`), toDo].join('\n'))
    .join('\n\n');
}
