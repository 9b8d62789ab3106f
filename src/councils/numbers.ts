import { pick } from '../text/pick.ts';
import type { Council } from './schema.ts';

/** When a council's number is for: the hours of its offices, or nights, weekends and holidays. */
export const numberTimes = ['office', 'outOfHours'] as const;
export type NumberTime = (typeof numberTimes)[number];

type Phone = NonNullable<Council['office']>;

/** A number of a council, and where and when it was read. */
export interface CouncilNumber extends Pick<Phone['read'], 'assurance' | 'checked' | 'checkBy'> {
  readonly when: NumberTime;
  readonly number: string;
  /** Who published the page on which it was read, if there is one. */
  readonly publisher?: string;
}

/** The part of all sources that is used here. */
export interface NamedSources {
  readonly sources: ReadonlyMap<string, { readonly publisher: string }>;
}

/** The numbers of a council that were read somewhere, the one for the day first. */
export const numbersOf = (
  council: Pick<Council, NumberTime>,
  { sources }: NamedSources,
): CouncilNumber[] =>
  numberTimes.flatMap((when): CouncilNumber[] => {
    const phone = council[when];
    if (!phone) return [];
    const publisher = sources.get(phone.read.source ?? '')?.publisher;
    return [
      {
        when,
        number: phone.number,
        ...pick(phone.read, 'assurance', 'checked', 'checkBy'),
        ...(publisher !== undefined && { publisher }),
      },
    ];
  });
