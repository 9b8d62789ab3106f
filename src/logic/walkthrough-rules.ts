import { z } from 'zod';
import { line, listOf } from './content-rules.ts';

/**
 * A flow of questions, one file. Each answer says where it goes: the name of another question
 * or of an ending.
 */
export const walkthroughRules = z.strictObject({
  title: line('what the walkthrough is called'),
  start: line('the name of the first question'),
  questions: z.record(
    z.string(),
    z.strictObject({
      ask: line('the question'),
      /** Every question says why it is asked. */
      why: line('why this is asked, in one sentence'),
      answers: z
        .array(
          z.strictObject({
            id: line('a short name, unique in this question'),
            say: line('the answer in the reader’s words'),
            go: line('the name of a question or an ending'),
          }),
        )
        .min(2, { error: 'at least two answers' }),
    }),
  ),
  endings: z.record(
    z.string(),
    z.strictObject({
      heading: line('the heading of the ending'),
      /** Files in content/helplines: nobody is left without somebody to talk to. */
      talk: listOf(line('a helpline'), 'a list of helplines').min(1, {
        error: 'at least one helpline',
      }),
    }),
  ),
});
