import { z } from 'zod';
import { line, listOf, nations, settings } from '../authoring/fields.ts';

/** One or two plain sentences, and the facts they rest on. */
export const piece = settings({
  say: line('one or two plain sentences'),
  /** Only if the law or the names differ. Left out, it applies in England and in Wales alike. */
  nations: nations.optional(),
  facts: listOf(line('the name of a file in content/facts'), 'a list of facts').default([]),
});
export const pieces = (wanted: string) =>
  z.array(piece, { error: wanted }).min(1, { error: wanted });
