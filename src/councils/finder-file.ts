// What the finder of councils fetches: its file, and the words of its answers in it.
import type { Nation } from '../authoring/fields.ts';
import type { Assurance } from '../facts/schema.ts';
import type { Elsewhere } from '../postcodes/parse.ts';
import type { SureKnown } from './find.ts';
import type { FinderRegister } from './names.ts';
import type { CouncilNumber, NumberTime } from './numbers.ts';

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

export interface CouncilCardWords {
  readonly call: string;
  readonly callNamed: string;
  readonly website: string;
  readonly whatToSay: string;
  readonly open: string;
  readonly isWrong: string;
  readonly wrong: string;
  readonly close: string;
  readonly when: Readonly<Record<NumberTime, string>>;
  readonly sure: Readonly<Record<Assurance, string>>;
  readonly checked: string;
  readonly changed: string;
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
