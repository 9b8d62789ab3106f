import { z } from 'zod';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import {
  day,
  line,
  lineUpTo,
  nations,
  oneOf,
  role,
  settings,
  webAddress,
} from '../authoring/fields.ts';
import { factKind, isSoonEnough, waitWanted, type FactKind } from './check-by.ts';

/**
 * How sure a statement is.
 * read: read on an official page or the organisation's own.
 * second-hand: read on a third party's page, or an undated or old one; judged unlikely to change.
 * unsourced: general knowledge, which the page must word as "usually" or "ask".
 */
export const assurance = oneOf(['read', 'second-hand', 'unsourced']);
export type Assurance = z.infer<typeof assurance>;

/** When something was last checked, and the day by which it must be checked again. */
const checkedDays = { checked: day, checkBy: day };

const checkByAfterChecked = {
  test: (entry: { checked: string; checkBy: string }) => entry.checkBy > entry.checked,
  words: { path: ['checkBy'], error: 'a day after the day in "checked"' },
};

const needsSource = {
  test: (entry: { assurance: Assurance; source?: string | undefined }) =>
    (entry.assurance === 'unsourced') === (entry.source === undefined),
  words: {
    path: ['source'],
    error:
      'the name of a file in content/sources; or, if nothing was read, no source and assurance: unsourced',
  },
};

const sourced = {
  /** The name of a file in content/sources, without .yaml. Left out if unsourced. */
  source: line('the name of a file in content/sources').optional(),
  assurance,
  ...checkedDays,
};

/** Where and when something was checked, such as a phone number or a set of opening times. */
export const checkedAtSource = z
  .strictObject(sourced, { error: 'source, assurance, checked and checkBy' })
  .refine(checkByAfterChecked.test, checkByAfterChecked.words)
  .refine(needsSource.test, needsSource.words);
export type SourceCheck = z.infer<typeof checkedAtSource>;

/** The same for a number to call, or the hours when it is answered: they change soonest. */
export const numberAtSource = checkedAtSource.superRefine((entry, context) => {
  refuseLongWait('number', entry, context);
});

function refuseLongWait(
  kind: FactKind,
  entry: Pick<SourceCheck, 'assurance' | 'checked' | 'checkBy'>,
  context: z.RefinementCtx,
): void {
  if (isSoonEnough(kind, entry)) return;
  context.addIssue({ code: 'custom', path: ['checkBy'], message: waitWanted(kind, entry) });
}

export const sourceSchema = settings({
  title: line('the title of the page or document'),
  publisher: line('who published it'),
  address: webAddress.optional(),
  /** In words, as precisely as we know it: "August 2026", "undated". */
  date: line('when it was published, in words, or undated'),
  /** The language of the title, if it is not English: a screen reader must not read it as English. */
  language: oneOf(['cy']).optional(),
});
export type Source = z.infer<typeof sourceSchema>;

export const factSchema = settings({
  statement: lineUpTo(420, 'the fact in plain words'),
  nations,
  ...sourced,
  /** Says how long it may wait until it is checked again: see check-by.ts. */
  kind: factKind,
  owner: role,
  checkedBy: role,
  withdrawn: settings({ on: day, sayInstead: line('what a page should say instead') }).optional(),
})
  .refine(checkByAfterChecked.test, checkByAfterChecked.words)
  .refine(needsSource.test, needsSource.words)
  .superRefine((fact, context) => {
    refuseLongWait(fact.kind, fact, context);
  });
export type Fact = z.infer<typeof factSchema>;

export const factFiles = {
  facts: folder('facts', factSchema),
  sources: folder('sources', sourceSchema),
};
export type FactContent = ContentOf<typeof factFiles>;
