import { z } from 'zod';
import { line, listOf, settings, webAddress } from '../authoring/fields.ts';
import { internationalNumber } from '../text/phone-number.ts';

/** What a service that leaves something out writes, so that nobody forgets it by accident. */
const because = /^none, because \S.{9,}/;

const wanted =
  'phone, email, offices or web, each on a line of its own with its settings below it; {} while you ' +
  'do not know yet; or "none, because" and why, in quotes';

const aNumber =
  'a telephone number of the UK as people write it, for example 01632 960 001 or +44 1632 960 001';

/** Kept as it was given, for people; `phoneHref` makes the link. */
const phoneNumber = line(aNumber).refine((text) => internationalNumber(text) !== null, {
  error: aNumber,
});

const anEmail = 'an email address and nothing else, for example help@acorn.example';

/** Letters that would mean something else in a mailto: link, such as ? and &, are refused. */
const email = line(anEmail).regex(/^[\w.+'-]+@[\w-]+(\.[\w-]+)+$/, { error: anEmail });

const office = settings({
  name: line('what the office is called, for example Leeds'),
  address: listOf(
    line('a line of the postal address, for example 1 Acorn Street'),
    'the lines of the postal address',
  ).min(1, {
    error: 'the lines of the postal address',
  }),
  phone: phoneNumber.optional(),
});

const ways = z.strictObject(
  {
    phone: settings({
      number: phoneNumber,
      hours: line('when somebody answers, for example Monday to Friday, 9am to 5pm'),
    }).optional(),
    email: email.optional(),
    offices: listOf(office, 'a list of offices, each with a name and an address').optional(),
    web: webAddress.optional(),
    /** Where the words stand that say why there are none: see `waysToReach`. */
    none: z
      .string({ error: '"none, because" and why' })
      .regex(because, { error: '"none, because" and why' })
      .optional(),
  },
  { error: wanted },
);

const alone = 'either ways to reach you, or "none, because" and why';

/**
 * Ways to reach somebody, each of which may be left out. With none of them the site cannot be
 * published, unless the service says in their place why there are none.
 */
export const waysToReach = z
  .preprocess(
    (told) => (typeof told === 'string' && because.test(told) ? { none: told } : told),
    ways.refine((told) => told.none === undefined || Object.keys(told).length === 1, {
      error: alone,
    }),
  )
  .transform(({ none, phone, email: written, offices = [], web }) => ({
    phone: phone ?? null,
    email: written ?? null,
    offices,
    web: web ?? null,
    /** Whether the service has decided, one way or the other. */
    decided: [none, phone, written, web].some((each) => each !== undefined) || offices.length > 0,
  }));
export type WaysToReach = z.output<typeof waysToReach>;

/** Whether there is a way at all. */
export const hasWays = ({ phone, email: written, offices, web }: WaysToReach): boolean =>
  (phone ?? written ?? web) !== null || offices.length > 0;

/** Where a link to a number leads: by its international form, which also works from abroad. */
export const phoneHref = (number: string): string => `tel:${internationalNumber(number) ?? ''}`;
