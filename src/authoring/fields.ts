import { z } from 'zod';
import { isDay } from '../time/days.ts';

/**
 * The pieces every kind of content is built from. Each message says what is wanted, in words
 * for an author; the reader of the file adds the file, the line and what was found.
 */

export const line = (wanted: string) =>
  z.string({ error: wanted }).trim().min(1, { error: wanted });

const lineUpTo = (letters: number, wanted: string) =>
  line(wanted).max(letters, { error: `${wanted}, at most ${letters} letters long` });

export const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: `one of: ${names.join(', ')}` });

export const listOf = <Item extends z.ZodType>(item: Item, wanted: string) =>
  z
    .array(item, { error: wanted })
    .refine((list) => new Set(list.map((entry) => JSON.stringify(entry))).size === list.length, {
      error: `${wanted}, with nothing in it twice`,
    });

const aDay = 'a day that exists, written like this: 2026-11-22';

/** A calendar day, kept as text such as 2026-11-22 so that days compare as they sort. */
export const day = z.preprocess(
  // Astro's own reader of front matter makes dates; ours has checked the text before that.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string({ error: aDay }).refine(isDay, { error: aDay }),
);

export const webAddress = line('a full web address that starts with https://').refine(
  (text) => URL.canParse(text) && new URL(text).protocol === 'https:',
  { error: 'a full web address that starts with https://' },
);

export const nation = oneOf(['england', 'wales', 'scotland', 'northern-ireland']);
export type Nation = z.infer<typeof nation>;
export const nations = listOf(nation, 'a list of nations such as [england, wales]').min(1, {
  error: 'at least one nation',
});

/** Roles, never names: the repository invents nobody. */
export const role = oneOf([
  'content editor',
  'safeguarding lead',
  'family solicitor for England',
  'family solicitor for Wales',
  'domestic abuse specialist',
  'Deaf reader',
  'survivor reader',
]);

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

export const source = z.strictObject({
  title: line('the title of the page or document'),
  publisher: line('who published it'),
  address: webAddress.optional(),
  /** In words, as precisely as it is known: "August 2026", "undated". */
  date: line('when it was published, in words, or undated'),
});

export const fact = z
  .strictObject({
    statement: lineUpTo(420, 'the fact in plain words'),
    nations,
    ...sourced,
    owner: role,
    checkedBy: role,
    withdrawn: z
      .strictObject({ on: day, sayInstead: line('what a page should say instead') })
      .optional(),
  })
  .refine(checkByAfterChecked.test, checkByAfterChecked.words)
  .refine(needsSource.test, needsSource.words);

export const guide = z
  .strictObject({
    /** For the tab, the history and link previews: quiet, unique. */
    title: lineUpTo(65, 'a quiet title'),
    /** On the page, plain and direct. */
    heading: line('the heading on the page'),
    /** For link previews and search engines: quiet. */
    summary: lineUpTo(160, 'one or two quiet sentences about the page').min(40, {
      error: 'at least 40 letters',
    }),
    audience: listOf(
      oneOf(['parent', 'other parent', 'child', 'friend', 'professional', 'operator']),
      'a list of readers such as [parent]',
    ).min(1, { error: 'at least one reader' }),
    nations,
    answers: listOf(line('a topic from content/topics.yaml'), 'a list of topics, or []').default(
      [],
    ),
    /** Three things that a reader should be able to find at once, and the sentence that says each. */
    canYou: z
      .array(
        z.strictObject({
          ask: line('a question as a reader would ask it'),
          says: line('the sentence of the page that answers it, letter by letter'),
        }),
        { error: 'three questions, each with the sentence that answers it' },
      )
      .length(3, { error: 'three questions, each with the sentence that answers it' })
      .optional(),
    /** Who keeps this page right. */
    owner: role,
    /** Who the "Talk to someone now" box names, in this order: files in content/helplines. */
    talk: listOf(line('the name of a file in content/helplines'), 'a list of helplines, or []').max(
      4,
      {
        error: 'at most four helplines',
      },
    ),
    reviewed: day,
    reviewBy: day,
  })
  .refine((page) => page.reviewBy > page.reviewed, {
    path: ['reviewBy'],
    error: 'a day after the day in "reviewed"',
  })
  .refine((page) => page.answers.length === 0 || page.canYou, {
    path: ['canYou'],
    error: 'three questions, each with the sentence that answers it: this page answers a topic',
  });

/** One reader's judgement of one page, as its words stood that day. */
export const review = z.strictObject({
  /** The page's address, for example /before/what-stays-private/. */
  page: line('the address of a page, such as /talk/'),
  /** The hash of the page's words, as `npm run sign` writes it. */
  words: line('the hash that npm run sign writes').regex(/^[0-9a-f]{64}$/, {
    error: 'the 64 letters and digits that npm run sign writes',
  }),
  reviewer: role,
  date: day,
  outcome: oneOf(['signed', 'not signed']),
  conditions: line('what must be done, in words').optional(),
});
export type Review = z.infer<typeof review>;

/** An old or legal word, and what people say today. The file's name is its place on /words/. */
export const word = z.strictObject({
  /** Every way to write it, with commas between. */
  word: line('the old or legal word'),
  today: line('the word people use today, or plain words for it'),
  means: lineUpTo(200, 'one plain sentence'),
  nations,
  /** Only for words that a frightened reader would not know. */
  linked: z
    .boolean({
      error: 'true, if the first use on each page should link here; else leave the line out',
    })
    .default(false),
});

/** An address that was published and is no more. It must go on leading somewhere true. */
export const retired = z.array(
  z.strictObject({
    address: line('the old address, such as /old-page/').regex(/^\/([a-z0-9-]+\/)+$/, {
      error: 'an address such as /old-page/, with a slash at both ends',
    }),
    title: lineUpTo(65, 'a quiet title for the page that stands there now'),
    goTo: line('the address of the page to go to instead'),
    since: day,
  }),
  { error: 'a list of retired addresses, or []' },
);

export const quietWords = z.array(line('a word'), { error: 'a list of words' });

export const topics = z.record(
  z.string(),
  z.strictObject({
    label: line('the topic in parents’ words'),
    /** What people type when this is what they need, in their own words: for the search. */
    asks: listOf(line('what people type'), 'a list of what people type, or []').default([]),
    /** By a page and its section, such as /before/paying/#voucher: what that section alone answers. */
    at: z
      .record(
        line('a page and its section').regex(/^\/[a-z/-]+\/#[a-z-]+$/, {
          error: 'a page and its section, such as /before/paying/#voucher',
        }),
        listOf(line('what people type'), 'a list of what people type').min(1, {
          error: 'at least one thing that people type',
        }),
      )
      .default({}),
  }),
);
