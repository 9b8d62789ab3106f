import { z } from 'zod';
import { checkedAtSource } from '../facts/schema.ts';
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
  number: line('the number as people write it'),
  /** Where and when it was read. */
  read: checkedAtSource,
});

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
  office: phone.optional(),
  outOfHours: phone.optional(),
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
