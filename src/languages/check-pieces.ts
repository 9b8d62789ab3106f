import { faultInWords } from '../authoring/content-fault.ts';
import { piecesMarks } from './marks.ts';

/** One piece of a file of translations, and the line it begins on. */
interface Written {
  readonly en: string;
  readonly say: string;
  readonly line: number;
}

/**
 * Finds what a translation lost or changed that is no word: a link, a source, a blank to be filled in,
 * a number. A wrong number could send a reader to the wrong line.
 *
 * @param file how to name the file in messages
 * @returns messages for a translator: the file, the line, what is wrong, what is wanted
 */
export const pieceFaults = (file: string, pieces: readonly Written[]): string[] =>
  pieces.flatMap(({ en, say, line }) => {
    if (say.trim() === '') return [];
    const [wanted, found] = [piecesMarks(en), piecesMarks(say)];
    return wanted.flatMap(({ what, marks }, at) => {
      const there = found[at]?.marks ?? '';
      if (there === marks) return [];
      return faultInWords(file, {
        line,
        what: `the translation does not have the same ${what} as the English.`,
        found: there || 'none',
        wanted: marks || 'none',
      });
    });
  });
