import { z } from 'zod';
import { line, listOf, nation, oneOf, settings } from '../authoring/fields.ts';
import { elsewheres } from '../postcodes/parse.ts';

const names = listOf(line('a name as people type it'), 'a list of names').min(1, {
  error: 'at least one name',
});
const source = line('where this was read, or "common usage"');

const area = settings({
  /** The first is shown. */
  names,
  /** Files in content/councils: every council there. */
  councils: listOf(line('the name of a file in content/councils'), 'a list of councils')
    .min(1, { error: 'at least one council' })
    .optional(),
  /** In place of a list: every council of these nations. */
  nations: listOf(nation, 'a list of nations').min(1, { error: 'at least one nation' }).optional(),
  /** So many councils that the borough or a postcode is asked for first. */
  ask: z.boolean({ error: 'true, or leave it out' }).optional(),
  /** Another name for the one council, and for nothing else. */
  sure: z.boolean({ error: 'true, or leave it out' }).optional(),
  source,
})
  .refine(({ councils, nations }) => (councils === undefined) !== (nations === undefined), {
    error: '"councils" or "nations", one of the two',
  })
  .refine(({ sure, councils }) => !sure || councils?.length === 1, {
    path: ['sure'],
    error: 'one council only: where there are more, nothing is sure',
  });

/** What people type that is no council's own name: content/areas.yaml. */
export const areaSchema = settings({
  areas: z.array(area, { error: 'a list of areas' }),
  /** Places that no council of the United Kingdom answers for. */
  outside: z.array(settings({ names, where: oneOf(elsewheres), source }), {
    error: 'a list of places, or []',
  }),
  /** The first halves of postcodes that only offices and PO boxes have. */
  boxes: settings({
    outwards: listOf(
      line('the first half of a postcode').regex(/^[A-Z]{1,2}\d{1,2}[A-Z]?$/, {
        error: 'the first half of a postcode, such as BS98',
      }),
      'a list of first halves of postcodes',
    ),
    source,
  }),
});
export type AreaNames = z.infer<typeof areaSchema>;
