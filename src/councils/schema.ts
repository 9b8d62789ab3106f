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

/** A telephone number that was read at a source. One that was not read is left out. */
const phone = settings({
  number: line('the number as people write it'),
  /** Where and when it was read. */
  read: checkedAtSource,
});

const fileName = line('the name of a file in content/councils');

/** One children's services council, one file. The file's name is its address on the site. */
export const councilSchema = settings({
  name: line('the short name, such as Surrey'),
  official: line('the whole name, such as Surrey County Council'),
  /** The name within a sentence, where that differs: such as the Isle of Wight. */
  place: line('the name within a sentence, such as the Isle of Wight').optional(),
  /** Welsh names, districts that were merged into it, names people still use. */
  otherNames: listOf(line('another name'), 'a list of other names, or []').default([]),
  /** The Office for National Statistics code. A health and social care trust may have none. */
  gss: line('a code such as E06000001')
    .regex(/^[EWSN]\d{8}$/, { error: 'one letter and eight digits, such as E06000001' })
    .optional(),
  nation,
  kind: oneOf(['council', 'health and social care trust', 'children’s trust']),
  website: webAddress,
  /** Its name in the addresses of GOV.UK. */
  govukSlug: line('the last part of its address on GOV.UK').optional(),
  office: phone.optional(),
  outOfHours: phone.optional(),
  /** The first and last day on which this council has the duty, where that changes. */
  from: day.optional(),
  until: day.optional(),
  /** Those that have the duty after it. */
  becomes: listOf(fileName, 'a list of councils that come after').optional(),
  /** What we have read of such a change. */
  change: listOf(line('the name of a file in content/facts'), 'a list of facts').optional(),
  /** Who keeps this file right. */
  owner: role.default('safeguarding lead'),
})
  .refine(({ from, until }) => !from || !until || until > from, {
    path: ['until'],
    error: 'a day after the day in "from"',
  })
  .refine(({ until, becomes }) => (until === undefined) === (becomes === undefined), {
    path: ['becomes'],
    error: '"until" and "becomes" together, or neither',
  });
export type Council = z.infer<typeof councilSchema>;

/** Whose children's services work in a district, the first first. */
const dated = z
  .array(settings({ is: fileName, from: day.optional(), until: day.optional() }), {
    error: 'a list of councils, such as - { is: surrey }',
  })
  .min(1, { error: 'at least one council' });

/** The districts under county councils, by their code. */
export const districtSchema = z.record(
  z.string().regex(/^[EWSN]\d{8}$/, { error: 'a code such as E07000207' }),
  settings({ name: line('the name of the district'), councils: dated }),
  {
    error: 'districts, each a code such as E07000207 and a colon, with its settings indented below',
  },
);
export type Districts = z.infer<typeof districtSchema>;

/** Which councils a postcode area or a Northern Ireland postcode district touches. */
export const postcodeAreaSchema = z.record(
  z.string().regex(/^([A-Z]{1,2}|BT\d{1,2})$/, { error: 'letters such as SK, or BT and a number' }),
  listOf(fileName, 'a list of councils').min(1, { error: 'at least one council' }),
  { error: 'postcode areas, each its letters, a colon and a list of councils' },
);
export type PostcodeAreas = z.infer<typeof postcodeAreaSchema>;
