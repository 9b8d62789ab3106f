import { yearIfOld } from '../facts/old-page.ts';
import { hostOf } from '../helplines/contact-links.ts';
import { pick } from '../text/pick.ts';
import type { Council } from './schema.ts';

/** When a council's number is for: the hours of its offices, or nights, weekends and holidays. */
export const numberTimes = ['office', 'outOfHours'] as const;
export type NumberTime = (typeof numberTimes)[number];

/** Some councils have one number for any hour. */
export const calledWhen = [...numberTimes, 'always'] as const;
export type CalledWhen = (typeof calledWhen)[number];

type Phone = NonNullable<Council['office']>;

/** Every telephone number in a council's file, for professionals too. */
export const phonesOf = ({
  office,
  outOfHours,
  professionals,
}: Pick<Council, NumberTime | 'professionals'>): Phone[] =>
  [office, outOfHours, professionals].filter((phone) => phone !== undefined);

/** A number of a council, and where and when it was read. */
export interface CouncilNumber
  extends
    Pick<Phone['read'], 'assurance' | 'checked' | 'checkBy'>,
    Pick<Phone, 'number' | 'then' | 'shared'> {
  readonly when: CalledWhen;
  /** When it is answered, in London; left out where that is at any hour, or was not read. */
  readonly hours?: Exclude<Phone['hours'], 'always' | undefined>;
  /** Who published the page on which it was read, if there is one. */
  readonly publisher?: string;
  /** The year of that page, if it was an old one when the number was read there. */
  readonly pageOf?: string;
}

/** The part of all sources that is used here. */
export interface NamedSources {
  readonly sources: ReadonlyMap<
    string,
    { readonly publisher: string; readonly date: string; readonly address?: string | undefined }
  >;
}

/**
 * The numbers of a council that were read somewhere, the one for the day first. A number that
 * answers day and night is there once.
 */
export function numbersOf(
  council: Pick<Council, NumberTime>,
  { sources }: NamedSources,
): CouncilNumber[] {
  const { office, outOfHours } = council;
  const isOne = office?.number === outOfHours?.number || office?.hours === 'always';
  return numberTimes.flatMap((time): CouncilNumber[] => {
    const phone = council[time];
    if (!phone || (isOne && time === 'outOfHours')) return [];
    const source = sources.get(phone.read.source ?? '');
    const pageOf = source && yearIfOld(source.date, phone.read.checked);
    return [
      {
        when: isOne ? 'always' : time,
        ...pick(phone, 'number'),
        ...(phone.then !== undefined && { then: phone.then }),
        ...(phone.shared && { shared: phone.shared }),
        ...(phone.hours && phone.hours !== 'always' && !isOne && { hours: phone.hours }),
        ...pick(phone.read, 'assurance', 'checked', 'checkBy'),
        ...(source && { publisher: source.publisher }),
        ...(pageOf !== undefined && { pageOf }),
      },
    ];
  });
}

/**
 * The council's own page on which a number was read, by day or by night; undefined if it was read
 * elsewhere. It is the page that says how to tell them about a child.
 */
export function ownPageOf(
  council: Pick<Council, NumberTime | 'website'>,
  { sources }: NamedSources,
): string | undefined {
  const ownHost = hostOf(council.website);
  return numberTimes
    .flatMap((time) => sources.get(council[time]?.read.source ?? '')?.address ?? [])
    .find((address) => {
      const host = hostOf(address);
      return host === ownHost || host.endsWith(`.${ownHost}`);
    });
}
