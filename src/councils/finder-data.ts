import { packedAreas } from './packed-areas.ts';
import { placesByCounty } from './gazetteer.ts';
import { numbersOf, ownPageOf, type NamedSources } from './numbers.ts';
import { piecesIn } from './page-words.ts';
import type { CouncilAnswerWords, CouncilReach, FinderData } from './finder-file.ts';
import type { CouncilContent } from './content-files.ts';
import type { Nation } from '../authoring/fields.ts';
import { holidayCalendar } from '../time/bank-holidays.ts';
import { pick } from '../text/pick.ts';

/** Puts together what the finder fetches. */
export function finderData(
  content: CouncilContent & NamedSources,
  words: CouncilAnswerWords,
): FinderData {
  const all = [...content.councils];
  /** Every council of some nations, except future ones: the finder derives those from the day. */
  const inNations = (wanted: readonly string[]): string[] =>
    all.flatMap(([slug, { nation, from }]) =>
      wanted.includes(nation) && from === undefined ? [slug] : [],
    );
  const { ask, reach, failed } = content.councilPage;
  const inWords = (pieces: readonly { readonly say: string }[]): string =>
    pieces.map(({ say }) => say).join(' ');
  const askIn = (nation: Nation): string => inWords(piecesIn(ask.says, nation));
  return {
    register: {
      councils: Object.fromEntries(
        all.map(([slug, council]) => [
          slug,
          {
            ...pick(council, 'name', 'official', 'otherNames', 'nation', 'gss'),
            ...pick(council, 'from', 'until', 'becomes'),
          },
        ]),
      ),
      districts: content.districts,
      areas: content.areas,
      named: {
        areas: packedAreas(content.areaNames.areas, inNations),
        outside: content.areaNames.outside.map(({ names, where }) => ({
          names: names.join('|'),
          where,
        })),
      },
      boxes: content.areaNames.boxes.outwards,
      places: placesByCounty(content.councils),
    },
    reach: Object.fromEntries(
      all.map(([slug, council]): [string, CouncilReach] => {
        const numbers = numbersOf(council, content);
        const page = ownPageOf(council, content);
        return [
          slug,
          {
            website: council.website,
            ...(page !== undefined && { page }),
            ...(numbers.length > 0 && { numbers }),
          },
        ];
      }),
    ),
    ask: {
      england: askIn('england'),
      wales: askIn('wales'),
      scotland: askIn('scotland'),
      'northern-ireland': askIn('northern-ireland'),
    },
    says: {
      ...pick(reach, 'noOffice', 'noNumber'),
      anyone: inWords(reach.anyone),
      orAnyone: inWords(reach.orAnyone),
      noAnswer: failed.heading,
      failed: inWords(failed.says),
    },
    calendar: holidayCalendar(),
    words,
  };
}
