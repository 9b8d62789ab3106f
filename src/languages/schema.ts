import { z } from 'zod';
import { line, listOf, oneOf, settings } from '../authoring/fields.ts';

/** What a language is called and how it is written: content/languages/cy/language.yaml. */
export const languageSchema = settings({
  /** Its own name for itself, as in a list of languages. */
  name: line('the language’s own name, such as Cymraeg'),
  english: line('its English name, such as Welsh'),
  /** From where to where a line is read. */
  dir: oneOf(['ltr', 'rtl']),
  /** Words that no tab, preview or address may show, because somebody else may see them. */
  loud: listOf(
    line('a word in small letters'),
    'a list of words that give too much away in this language',
  ).min(1, { error: 'at least one word that gives too much away in this language' }),
});

/** A language that pages are written in. */
export interface Language extends z.infer<typeof languageSchema> {
  /** As in `lang`: `cy`. Its folder and the start of its addresses are called so too. */
  readonly tag: string;
}

/** The language that everything is written in first. Its loud words are in content/quiet-words.yaml. */
export const english: Language = {
  tag: 'en-GB',
  name: 'English',
  english: 'English',
  dir: 'ltr',
  loud: [],
};

/** A file of translations: the English of each piece as it stands, and what it is in the language. */
export const translationsSchema = z.array(
  settings({
    en: line('the English words as they stand in the file that is translated'),
    /** Nothing for a piece that is still to be translated. */
    say: z.string({ error: 'the same in the other language, or "" if nobody has translated it' }),
  }),
  { error: 'a list of pieces, each with en and say' },
);
