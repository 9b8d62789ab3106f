import type { Assurance } from '../facts/schema.ts';
import type { Elsewhere } from '../postcodes/parse.ts';
import type { SureKnown } from './find.ts';
import type { NumberTime } from './numbers.ts';

/** The words on the card of the council that was found. */
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

/** The words of every answer of the finder. */
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
