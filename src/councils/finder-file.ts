// What the finder of councils fetches: its file, and the words of its answers in it.
import type { Nation } from '../authoring/fields.ts';
import type { Assurance } from '../facts/schema.ts';
import type { Elsewhere } from '../postcodes/parse.ts';
import type { SureKnown } from './find.ts';
import type { FinderRegister } from './names.ts';
import type { HolidayCalendar } from '../time/holiday-calendar.ts';
import type { CalledWhen, CouncilNumber } from './numbers.ts';

/** What the finder shows of a council beside its name. */
export interface CouncilReach {
  readonly website: string;
  /** The council's own page on which a number was read. */
  readonly page?: string;
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
  /**
   * What is said where there is no number for the day, or none at all, of who else can be called,
   * and of a number that does not work.
   */
  readonly says: Readonly<
    Record<'noOffice' | 'noNumber' | 'anyone' | 'orAnyone' | 'noAnswer' | 'failed', string>
  >;
  /** Bank holidays, which decide the number to call now. */
  readonly calendar: HolidayCalendar;
  /** The words of answers, which only a reader who uses the field needs. */
  readonly words: CouncilAnswerWords;
}

/** The words around a council's numbers. */
export interface NumberWords {
  /** With {number}. */
  readonly call: string;
  /** With {name} and {number}. */
  readonly callNamed: string;
  readonly when: Readonly<Record<CalledWhen, string>>;
  readonly now: string;
  /** Instead of "now", for a number from an old page. */
  readonly old: string;
  readonly shared: string;
  /** With {publisher}. */
  readonly from: string;
  /** With {year}. */
  readonly oldPage: string;
  readonly sure: Readonly<Record<Assurance, string>>;
  readonly checked: string;
  readonly changed: string;
}

export interface CouncilCardWords extends NumberWords {
  readonly website: string;
  readonly page: string;
  readonly whatToSay: string;
  readonly open: string;
  readonly isWrong: string;
  readonly wrong: string;
  readonly close: string;
}

export interface CouncilAnswerWords extends CouncilCardWords {
  readonly empty: string;
  readonly nothing: string;
  readonly one: string;
  readonly choose: string;
  readonly ask: string;
  readonly chooseReading: string;
  readonly beginsWith: string;
  readonly none: string;
  readonly child: string;
  readonly known: Readonly<Record<SureKnown, string>>;
  readonly elsewhere: Readonly<Record<Elsewhere, string>>;
}
