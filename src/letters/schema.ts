import { z } from 'zod';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import { line, oneOf, settings } from '../authoring/fields.ts';
import { blanksIn } from './pieces.ts';

const aLine = 'words of the letter, with a blank written as {name}';

/**
 * What a blank may never ask for: whoever finds the paper, or looks at the screen, must not learn
 * who is feared or where the reader lives.
 */
const neverAsked = /\b(home|postcode|his|her|their|ex|partner|husband|wife|parent)\b/i;

const blank = settings({
  /** Stands under the blank, on paper too, and is its name for a screen reader. */
  label: line('a few quiet words that say what goes there').refine(
    (label) => !neverAsked.test(label),
    { error: 'something about the reader alone, and never a home or the name of someone else' },
  ),
  /** A few words, half a line, or some lines to write on. */
  width: oneOf(['short', 'long', 'lines']),
});

/** A letter that a reader may fill in and print. One file each. */
export const letter = settings({
  /** To whom: names the letter on the page. It is not printed. */
  to: line('who the letter is for'),
  /** The heading on paper. It must not say what the letter is about. */
  paper: line('a quiet heading for paper'),
  /** A line is a paragraph; `item` one of a list; `tick` has a box to tick. */
  lines: z
    .array(
      z.union([line(aLine), settings({ item: line(aLine) }), settings({ tick: line(aLine) })], {
        error: `${aLine}, or "item:" or "tick:" and such words`,
      }),
      { error: 'a list of lines' },
    )
    .min(1, { error: 'at least one line' }),
  blanks: z.record(z.string(), blank, { error: 'a label and a width for each blank' }),
}).superRefine(({ lines, blanks }, { addIssue }) => {
  const used = lines.flatMap((each) => blanksIn(wordsOf(each)));
  const names = Object.keys(blanks);
  const wrong = [
    ...used.filter((name) => !names.includes(name)),
    ...names.filter((name) => !used.includes(name)),
    ...used.filter((name, at) => used.indexOf(name) !== at),
  ];
  for (const name of new Set(wrong)) {
    addIssue({
      code: 'custom',
      path: ['blanks'],
      message: `{${name}} once in the lines, and "${name}" once here`,
    });
  }
});

export type Letter = z.infer<typeof letter>;
export type LetterLine = Letter['lines'][number];

/** The words of a line, whichever kind it is. */
export const wordsOf = (each: LetterLine): string =>
  typeof each === 'string' ? each : 'item' in each ? each.item : each.tick;

export const letterFiles = { letters: folder('letters', letter) };
export type LetterContent = ContentOf<typeof letterFiles>;
