import { z } from 'zod';
import { line, lineUpTo, settings } from '../authoring/fields.ts';
import { accentFault, type Hour } from './accent.ts';

/** A setting that may be left out, or say "none". */
const orNone = <Inner extends z.ZodType>(inner: Inner) =>
  z
    .preprocess((value) => (value === 'none' ? undefined : value), inner.optional())
    .optional()
    .transform((value) => value ?? null);

const fileName = (endings: string, example: string) =>
  line(`the name of a file in service/brand/, for example ${example}, or none`).regex(
    new RegExp(`^[\\w-][\\w. -]*\\.(${endings})$`, 'i'),
    { error: `the name of a file in service/brand/, for example ${example}, or none` },
  );

const aColour = (example: string) =>
  `a colour in quotes, as a # and six of the signs 0-9 and a-f, for example '${example}'`;

const colour = (hour: Hour, example: string) =>
  z
    .string({ error: aColour(example) })
    .regex(/^#[\da-f]{6}$/i, { error: aColour(example), abort: true })
    .toLowerCase()
    .superRefine((value, context) => {
      const message = accentFault(value, hour);
      if (message !== null) context.addIssue({ code: 'custom', message });
    });

/**
 * A service's own logo, colours, tab icon and line, in content/site.yaml. Each of them, or all, may
 * be none or left out.
 */
export const brandSettings = z
  .preprocess(
    (value) => (value === 'none' || value === null ? {} : value),
    settings({
      logo: orNone(fileName('svg', 'logo.svg')),
      accent: orNone(
        settings({ light: colour('light', '#0b5344'), dark: colour('dark', '#8fd3bd') }),
      ),
      icon: orNone(fileName('svg|png', 'icon.svg')),
      line: orNone(lineUpTo(60, 'a line to go under the name, or none')),
    }),
  )
  .prefault({});
export type BrandSettings = z.output<typeof brandSettings>;
