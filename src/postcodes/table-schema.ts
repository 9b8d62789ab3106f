import { z } from 'zod';
import { line, listOf, oneOf, settings } from '../authoring/fields.ts';

const aStart =
  'the start of a postcode in Great Britain: LS29, LS29 6, or several such as LS29 0-3,6 with the lower digit first';
const start = z
  .string()
  .regex(/^(?!BT)[A-Z]{1,2}\d[\dA-Z]?( \d(-\d)?(,\d(-\d)?)*)?$/, { error: aStart })
  .refine(
    (key) => {
      const digits = key.split(' ')[1]?.match(/\d/g) ?? [];
      return digits.every((digit, at) => at === 0 || digit > (digits[at - 1] ?? ''));
    },
    { error: aStart },
  );

const place = /^[a-z\d-]+( \d{4}-\d\d-\d\d=[a-z\d-]+)*$/;
const places =
  'councils with commas between, each once, such as bradford, leeds; one that follows another has its day: surrey 2027-04-01=east-surrey';

/** The postcode table: which councils there are where a postcode begins in a certain way. */
export const postcodeTableSchema = settings({
  source: oneOf(['OS Code-Point Open', 'ONS Postcode Directory']),
  edition: line('the day or month of the postcodes').regex(/^\d{4}-\d\d(-\d\d)?$/, {
    error: 'a day such as 2025-10-17 or a month such as 2026-02',
  }),
  postcodes: z.int({ error: 'how many postcodes it was made from' }).positive(),
  licence: line('the licence of the source'),
  /** The exact lines that the licence requires us to show. */
  credits: listOf(line('a line that the licence requires'), 'a list of lines').min(1, {
    error: 'at least one line',
  }),
  starts: z.record(
    start,
    z
      .string({ error: places })
      .transform((text) => text.split(', '))
      .refine((list) => list.every((each) => place.test(each)), { error: places })
      .refine((list) => new Set(list).size === list.length, { error: places }),
    { error: 'starts of postcodes, each with a colon and its councils' },
  ),
});
