import { z } from 'zod';
import { checkedAtSource, day, line, listOf, nation, oneOf, webAddress } from './content-rules.ts';

/** A telephone number that was read at a source. One that was not read is left out. */
const phone = z.strictObject({
  number: line('the number as people write it'),
  /** Where and when it was read. */
  read: checkedAtSource,
});

/** One children's services department, one file. */
export const departmentRules = z
  .strictObject({
    name: line('the name of the council or trust'),
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
    /** The first and last day on which this department has the duty, where that changes. */
    from: day.optional(),
    until: day.optional(),
  })
  .refine(({ from, until }) => !from || !until || until > from, {
    path: ['until'],
    error: 'a day after the day in "from"',
  });
