import { z } from 'zod';
import { day, line, listOf, role } from './content-rules.ts';
import { sureLine } from './sure-words.ts';

const sureWords = 'words side by side such as "want to die", or "strangl*" where a word may go on';

const sentence = z.strictObject({
  /** Nobody knows what is true of the one who typed. */
  say: line('one short sentence with “if”')
    .max(140, { error: 'one short sentence, at most 140 letters long' })
    .regex(/\bif\b/i, { error: 'one short sentence with “if”: nobody knows what is true here' }),
  facts: listOf(line('the name of a file in content/facts'), 'a list of facts').min(1, {
    error: 'at least one fact: no source, no sentence',
  }),
});

/**
 * What somebody who searches may need before any result: words that surely point to it, and the
 * help that then stands above the results. One file each; its name is quiet.
 */
export const intent = z
  .strictObject({
    /** 1 is the most urgent, and is shown first. No two are alike. */
    urgency: z.int({ error: 'a whole number, 1 for the most urgent' }).min(1, {
      error: 'a whole number, 1 for the most urgent',
    }),
    /** 999 first where there may be danger. */
    says: z
      .array(sentence, { error: 'two to four sentences' })
      .min(2, { error: 'two to four sentences' })
      .max(4, { error: 'two to four sentences' }),
    /** Files in content/helplines, in the order they are shown. */
    lines: listOf(line('the name of a file in content/helplines'), 'a list of helplines')
      .min(1, { error: 'at least one helpline' })
      .max(4, { error: 'at most four helplines' }),
    /** Pages that say more. */
    more: listOf(line('the address of a page, such as /you/planning/'), 'a list of pages').min(1, {
      error: 'at least one page',
    }),
    /** Typed words that always show it. What else shows it is learned from content/examples. */
    sure: listOf(line(sureWords).regex(sureLine, { error: sureWords }), 'a list of words').min(1, {
      error: 'at least one line of words',
    }),
    owner: role,
    reviewed: day,
    reviewBy: day,
  })
  .refine((entry) => entry.reviewBy > entry.reviewed, {
    path: ['reviewBy'],
    error: 'a day after the day in "reviewed"',
  })
  .refine((entry) => /\b999\b/.test(entry.says[0]?.say ?? ''), {
    path: ['says'],
    error: '999 in the first sentence',
  });
export type Intent = z.infer<typeof intent>;

/** The facts an intent rests on, in the order a reader meets them. */
export const factsOfIntent = ({ says }: Intent): string[] => says.flatMap(({ facts }) => facts);
