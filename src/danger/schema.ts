import { z } from 'zod';
import { file, folder, type ContentOf } from '../authoring/content-files.ts';
import { day, line, listOf, role, settings, webAddress } from '../authoring/fields.ts';
import { partForm } from './trigger-phrases.ts';

const phraseWanted =
  'words side by side such as "(they) (hurt) me" or "want to die": docs/tasks/change-the-doors.md says how';

const phrase = line(phraseWanted).refine(
  (text) => text.split(' ').every((part) => partForm.test(part)),
  { error: phraseWanted },
);

const phrases = listOf(phrase, 'a list of phrases, or []');

const sentence = settings({
  /** Short, because the strip must never fill a phone's screen. */
  say: line('one or two short sentences').max(110, {
    error: 'one or two short sentences, at most 110 letters long',
  }),
  facts: listOf(line('the name of a file in content/facts'), 'a list of facts').min(1, {
    error: 'at least one fact: no source, no sentence',
  }),
});

const place = z
  .int({ error: 'its place in the strip: a whole number, 1 for the first' })
  .min(1, { error: 'its place in the strip: a whole number, 1 for the first' });

/**
 * A door of the help strip above search results: one file each, in content/doors. Five are always
 * there; one "inside" another appears only when a reader's words or results lead to it.
 */
export const door = settings({
  place: place.optional(),
  inside: line('the name of the door it belongs to').optional(),
  /** What it says while it is closed, in the reader's own voice. */
  ask: line('a few words, as the reader would say them').max(40, {
    error: 'a few words, at most 40 letters long',
  }),
  /** 999 must be in one of them; put it in the first. */
  says: z.array(sentence, { error: 'two sentences' }).length(2, { error: 'two sentences' }),
  /** Files in content/helplines. */
  lines: listOf(line('the name of a file in content/helplines'), 'three helplines').length(3, {
    error: 'three helplines',
  }),
  /** Pages that say more. A result that leads to one of them also brings up the door. */
  pages: listOf(line('the address of a page, such as /you/planning/'), 'a list of pages').min(1, {
    error: 'at least one page',
  }),
  /** It opens by itself if one of these is in what was typed. */
  opens: phrases.min(1, { error: 'at least one phrase' }),
  /** It stays shut if one of these is. */
  unless: phrases,
  /**
   * Doors that come before it: if one of them opens, this one stays shut and is not named either.
   */
  yields: listOf(line('the name of another door'), 'a list of doors, or []'),
  owner: role,
  reviewed: day,
  reviewBy: day,
})
  .refine(({ place: at, inside }) => (at === undefined) !== (inside === undefined), {
    path: ['place'],
    error: 'either its "place" in the strip, or the door it is "inside"',
  })
  .refine((entry) => entry.reviewBy > entry.reviewed, {
    path: ['reviewBy'],
    error: 'a day after the day in "reviewed"',
  })
  .refine(({ says }) => /\b999\b/.test(says.map(({ say }) => say).join(' ')), {
    path: ['says'],
    error: '999 in one of the sentences',
  });
export type Door = z.infer<typeof door>;

/** The facts a door rests on, in the order a reader meets them. */
export const factsOfDoor = ({ says }: Door): string[] => says.flatMap(({ facts }) => facts);

const words = (wanted: string) => listOf(line(wanted), `a list of ${wanted}`);

/** Words that all doors share: content/door-words.yaml. */
export const doorWordsSchema = settings({
  groups: z.record(
    line('a name in small letters').regex(/^[a-z-]+$/, { error: 'a name in small letters' }),
    words('words and short phrases'),
    { error: 'groups, each a name, a colon and a list of words and short phrases' },
  ),
  /** A phrase just after one of these does not count: "not", "never". */
  not: words('single words'),
  /** Which door opens where the words fit several: the one for most danger first. */
  first: words('names of doors'),
});
export type DoorWordRules = z.infer<typeof doorWordsSchema>;

/**
 * The first words of somebody who writes in another language: one file each, in content/first-
 * words.
 */
export const firstWordsSchema = settings({
  /** As its speakers write it. */
  name: line('the name of the language in the language'),
  english: line('the name of the language in English'),
  dir: z.enum(['ltr', 'rtl'], { error: 'ltr or rtl' }),
  /** A published list that the words were taken from, or "ours". */
  source: z.union([z.literal('ours'), webAddress], { error: 'a web address, or ours' }),
  /** The day on which somebody who speaks it signed its words. Only then is it published. */
  checked: z.union([z.literal('not yet'), day], {
    error: '"not yet", or the day on which somebody who speaks it signed these words',
  }),
  says: settings({
    danger: line('what to do in danger, in the language'),
    lines: line('how to ask a helpline for an interpreter, in the language'),
    english: line('that the rest of the site is in English, in the language'),
    interpreter: line('not to use a relative or a child, in the language'),
  }),
  /** By the door that they open; "help" opens none. */
  opens: z.record(line('the name of a door, or help'), words('first words'), {
    error: 'doors, each a name, a colon and a list of first words',
  }),
  /** Common words that are not English words too: two of them give away the language. */
  words: words('common words'),
});
export type FirstWords = z.infer<typeof firstWordsSchema>;

export const dangerFiles = {
  /** By the names of their files. */
  doors: folder('doors', door),
  doorWords: file('door-words.yaml', doorWordsSchema),
  /** By the code of the language, such as "pl" or "ur-latn". */
  firstWords: folder('first-words', firstWordsSchema),
};
export type DangerContent = ContentOf<typeof dangerFiles>;
