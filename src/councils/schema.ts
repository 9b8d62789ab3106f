import { z } from 'zod';
import { numberAtSource } from '../facts/schema.ts';
import { pastMidnight } from '../helplines/opening-range.ts';
import { isOrdinaryNumber } from '../text/phone-number.ts';
import { ranges } from '../helplines/schema.ts';
import {
  day,
  line,
  listOf,
  nation,
  oneOf,
  role,
  settings,
  webAddress,
} from '../authoring/fields.ts';

/** A telephone number that somebody read at a source. Any other number is left out. */
const phone = settings({
  number: line('the number as people write it').refine(isOrdinaryNumber, {
    error:
      'a whole number with its code, such as 0113 496 0000; not a short code, a mobile or a number for texts',
  }),
  /** What to press once somebody answers, such as "Choose option 2." */
  then: line('what to do once it answers, such as: Choose option 2.').optional(),
  /** The team answers for several councils. */
  shared: z.literal(true, { error: 'true, or leave it out' }).optional(),
  /** When it is answered, where that was read: always, or ranges within a day. */
  hours: z
    .union([z.literal('always'), ranges], {
      error: "always, or a list such as - { days: [monday], from: '09:00', to: '17:00' }",
    })
    .optional(),
  /** Where and when it was read. */
  read: numberAtSource,
});

/** Offices are not open at midnight, so such hours are the wrong way round. */
const officePhone = phone.refine(
  ({ hours }) => hours === undefined || hours === 'always' || !hours.some(pastMidnight),
  { path: ['hours'], error: '"from" before "to": these offices would be open past midnight' },
);

const fileName = line('the name of a file in content/councils');

/** A council that runs children's services: one file each, whose name is part of its address. */
export const councilSchema = settings({
  name: line('the short name, such as Surrey'),
  official: line('the whole name, such as Surrey County Council'),
  /** The name inside a sentence, if that differs, such as the Isle of Wight. */
  place: line('the name inside a sentence, such as the Isle of Wight').optional(),
  /** Welsh names, districts that were merged into it, and old names that people still use. */
  otherNames: listOf(line('another name'), 'a list of other names, or []').default([]),
  /** The Office for National Statistics code, which a health and social care trust may not have. */
  gss: line('a code such as E06000001')
    .regex(/^[EWSN]\d{8}$/, { error: 'one letter and eight digits, such as E06000001' })
    .optional(),
  nation,
  kind: oneOf(['council', 'health and social care trust', 'children’s trust']),
  website: webAddress,
  /** Its name in addresses on GOV.UK. */
  govukSlug: line('the last part of its address on GOV.UK').optional(),
  office: officePhone.optional(),
  outOfHours: phone.optional(),
  /** Only where it differs from the one for everybody. Shown small, and never first. */
  professionals: phone.optional(),
  /** The first and last days on which this council has the duty, if that changes. */
  from: day.optional(),
  until: day.optional(),
  /** The councils that have the duty after it. */
  becomes: listOf(fileName, 'a list of the councils that come after it').optional(),
  /** The facts that we know about the change. */
  change: listOf(line('the name of a file in content/facts'), 'a list of facts').optional(),
  /** Who keeps this file up to date. */
  owner: role.default('safeguarding lead'),
})
  .refine(({ from, until }) => !from || !until || until > from, {
    path: ['until'],
    error: 'a day after the day in "from"',
  })
  .refine(({ until, becomes }) => (until === undefined) === (becomes === undefined), {
    path: ['becomes'],
    error: 'either both "until" and "becomes", or neither',
  });
export type Council = z.infer<typeof councilSchema>;

/** The councils with the duty in a district, in the order of their dates. */
const dated = z
  .array(settings({ is: fileName, from: day.optional(), until: day.optional() }), {
    error: 'a list of councils, such as - { is: surrey }',
  })
  .min(1, { error: 'at least one council' });

/** The districts under county councils, by their code from the Office for National Statistics. */
export const districtSchema = z.record(
  z.string().regex(/^[EWSN]\d{8}$/, { error: 'a code such as E07000207' }),
  settings({ name: line('the name of the district'), councils: dated }),
  {
    error: 'districts, each a code such as E07000207 and a colon, with its settings indented below',
  },
);
export type Districts = z.infer<typeof districtSchema>;

/** The councils that a postcode area touches; in Northern Ireland, a postcode district. */
export const postcodeAreaSchema = z.record(
  z.string().regex(/^([A-Z]{1,2}|BT\d{1,2})$/, { error: 'letters such as SK, or BT and a number' }),
  listOf(fileName, 'a list of councils').min(1, { error: 'at least one council' }),
  { error: 'postcode areas, each its letters, a colon and a list of councils' },
);
export type PostcodeAreas = z.infer<typeof postcodeAreaSchema>;

/** The councils whose numbers begin with each dialling code of a place. */
export const diallingCodeSchema = z.record(
  z.string().regex(/^0[12]\d{1,4}$/, { error: "a dialling code in quotes, such as '0113'" }),
  listOf(fileName, 'a list of councils').min(1, { error: 'at least one council' }),
  { error: "dialling codes in quotes, each a code such as '0113', a colon and a list of councils" },
);
export type DiallingCodes = z.infer<typeof diallingCodeSchema>;
