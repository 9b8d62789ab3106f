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

/**
 * How sure a statement is.
 * read: read on an official page or the organisation's own.
 * second-hand: read on a third party's page, or one that is undated or old; judged stable.
 * unsourced: general knowledge; the page must word it as "usually" or "ask".
 */
export const assurance = oneOf(['read', 'second-hand', 'unsourced']);
export type Assurance = z.infer<typeof assurance>;

/** When something was last checked, and when it must be looked at again. */
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
    error: 'the name of a file in content/sources, or assurance: unsourced where nothing was read',
  },
};

const sourced = {
  /** The file name, without .yaml, of a source in content/sources. Left out when unsourced. */
  source: line('the name of a file in content/sources').optional(),
  assurance,
  ...checkedDays,
};

/** Something checked at a source: a phone number, a set of opening times. */
export const checkedAtSource = z
  .strictObject(sourced, { error: 'source, assurance, checked and checkBy' })
  .refine(checkByAfterChecked.test, checkByAfterChecked.words)
  .refine(needsSource.test, needsSource.words);
export type SourceCheck = z.infer<typeof checkedAtSource>;

export const sourceSchema = settings({
  title: line('the title of the page or document'),
  publisher: line('who published it'),
  address: webAddress.optional(),
  /** In words, as precisely as it is known: "August 2026", "undated". */
  date: line('when it was published, in words, or undated'),
});
export type Source = z.infer<typeof sourceSchema>;

export const factSchema = settings({
  statement: lineUpTo(420, 'the fact in plain words'),
  nations,
  ...sourced,
  owner: role,
  checkedBy: role,
  withdrawn: settings({ on: day, sayInstead: line('what a page should say instead') }).optional(),
})
  .refine(checkByAfterChecked.test, checkByAfterChecked.words)
  .refine(needsSource.test, needsSource.words);
export type Fact = z.infer<typeof factSchema>;

export const factFiles = {
  facts: folder('facts', factSchema),
  sources: folder('sources', sourceSchema),
};
export type FactContent = ContentOf<typeof factFiles>;
