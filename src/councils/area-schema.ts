import { z } from 'zod';
import { line, listOf, nation, oneOf, settings } from '../authoring/fields.ts';
import { elsewheres } from '../postcodes/parse.ts';

const names = listOf(line('a name as people type it'), 'a list of names').min(1, {
  error: 'at least one name',
});
const source = line('where this was read, or "common usage"');

const area = settings({
  /** The first one is shown to readers. */
  names,
  /** Every council there, by the name of its file in content/councils. */
  councils: listOf(line('the name of a file in content/councils'), 'a list of councils')
    .min(1, { error: 'at least one council' })
    .optional(),
  /** Instead of a list, every council of these nations. */
  nations: listOf(nation, 'a list of nations').min(1, { error: 'at least one nation' }).optional(),
  /** True if there are so many councils that we ask for the borough or a postcode first. */
  ask: z.boolean({ error: 'true, or leave it out' }).optional(),
  /** True if it is another name for this one council, and for nothing else. */
  sure: z.boolean({ error: 'true, or leave it out' }).optional(),
  source,
})
  .refine(({ councils, nations }) => (councils === undefined) !== (nations === undefined), {
    error: 'either "councils" or "nations", but not both',
  })
  .refine(({ sure, councils }) => !sure || councils?.length === 1, {
    path: ['sure'],
    error: 'exactly one council in the list: with several, none is sure',
  });

/** Names that people type which are not a council's own: content/areas.yaml. */
export const areaSchema = settings({
  areas: z.array(area, { error: 'a list of areas' }),
  /** Places outside the area of every council in the United Kingdom. */
  outside: z.array(settings({ names, where: oneOf(elsewheres), source }), {
    error: 'a list of places, or []',
  }),
  /** The first halves of postcodes that are used only for offices and PO boxes. */
  boxes: settings({
    outwards: listOf(
      line('the first half of a postcode').regex(/^[A-Z]{1,2}\d{1,2}[A-Z]?$/, {
        error: 'the first half of a postcode, such as BS98',
      }),
      'a list of the first halves of postcodes',
    ),
    source,
  }),
});
export type AreaNames = z.infer<typeof areaSchema>;
