import { packedAreas } from './packed-areas.ts';
import { placesByCounty } from './gazetteer.ts';
import { numbersOf, type CouncilNumber, type NamedSources } from './numbers.ts';
import { piecesIn } from './page-words.ts';
import type { CouncilAnswerWords } from './answer-words.ts';
import type { CouncilContent } from './content-files.ts';
import type { FinderRegister } from './names.ts';
import type { Nation } from '../authoring/fields.ts';
import { pick } from '../text/pick.ts';

/** What the finder shows of a council beside its name. */
export interface CouncilReach {
  readonly website: string;
  /** Only for a council that has one. */
  readonly numbers?: readonly CouncilNumber[];
}

/** The file that the finder fetches when its field is first used: the same for everybody. */
export interface FinderData {
  readonly register: FinderRegister;
  /** By the names of councils. */
  readonly reach: Readonly<Record<string, CouncilReach>>;
  /** Whom to ask for there. */
  readonly ask: Readonly<Record<Nation, string>>;
  /** What is said where there is no number for the day, or none at all, and of who else can be called. */
  readonly says: Readonly<Record<'noOffice' | 'noNumber' | 'anyone', string>>;
  /** The words of answers, which only a reader who uses the field needs. */
  readonly words: CouncilAnswerWords;
}

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
  const { ask, reach } = content.councilPage;
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
        return [slug, { website: council.website, ...(numbers.length > 0 && { numbers }) }];
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
    },
    words,
  };
}
