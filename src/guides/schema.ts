import { z } from 'zod';
import { file, folder, type ContentOf } from '../authoring/content-files.ts';
import {
  day,
  hashFrom,
  line,
  lineUpTo,
  listOf,
  nations,
  oneOf,
  role,
  settings,
} from '../authoring/fields.ts';
import { filmSchema } from '../films/schema.ts';
import { isWholePlace, placeFields } from '../wayfinding/schema.ts';

export const guideSchema = settings({
  /** For the tab, the history and link previews, so it must be quiet; no two pages share one. */
  title: lineUpTo(65, 'a quiet title'),
  /** On the page itself, where it can be plain and direct. */
  heading: line('the heading on the page'),
  /** For link previews and search engines, so it must be quiet. */
  summary: lineUpTo(160, 'one or two quiet sentences about the page').min(40, {
    error: 'one or two quiet sentences about the page, at least 40 letters long',
  }),
  audience: listOf(
    oneOf(['parent', 'other parent', 'child', 'friend', 'professional', 'operator']),
    'a list of readers such as [parent]',
  ).min(1, { error: 'at least one reader' }),
  nations,
  answers: listOf(line('a topic from content/topics.yaml'), 'a list of topics, or []').default([]),
  /** Three things that a reader should find at once, each with the sentence that says it. */
  canYou: z
    .array(
      settings({
        ask: line('a question as a reader would ask it'),
        says: line('the sentence on the page that answers it, copied exactly'),
      }),
      { error: 'three questions, each with the sentence that answers it' },
    )
    .length(3, { error: 'three questions, each with the sentence that answers it' })
    .optional(),
  /** A film of the page, for readers whose language it is. */
  film: filmSchema.optional(),
  ...placeFields,
  /** Who keeps this page right. */
  owner: role,
  /** The helplines in the "Talk to someone now" box, in this order: files in content/helplines. */
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
    error:
      'three questions, each with the sentence that answers it, because this page answers a topic',
  })
  .refine(isWholePlace, {
    path: ['section'],
    error: 'section, order and related together, or none of the three',
  });

/** One reviewer's judgement of a page, with the words it had that day. */
export const reviewSchema = settings({
  /** The page's address, for example /before/what-stays-private/. */
  page: line('the address of a page, such as /talk/'),
  /** The hash of the page's words, as `npm run sign` writes it. */
  words: hashFrom('npm run sign'),
  reviewer: role,
  date: day,
  outcome: oneOf(['signed', 'not signed']),
  conditions: line('what must be done, in words').optional(),
});
export type Review = z.infer<typeof reviewSchema>;

/** Addresses that were once published. Each must go on leading somewhere useful. */
export const retiredSchema = z.array(
  settings({
    address: line('the old address, such as /old-page/').regex(/^\/([a-z0-9-]+\/)+$/, {
      error: 'an address such as /old-page/, with a slash at both ends',
    }),
    title: lineUpTo(65, 'a quiet title for the page shown there now'),
    goTo: line('the address of the page to go to instead'),
    since: day,
  }),
  { error: 'a list of retired addresses, or []' },
);

export const topicsSchema = z.record(
  z.string(),
  settings({
    label: line('the topic in parents’ words'),
    /** What people type into the search, in their own words, when they need this topic. */
    asks: listOf(line('what people type'), 'a list of what people type, or []').default([]),
    /** The same for one section, such as /before/paying/#voucher, or the beginning of another page. */
    at: z
      .record(
        line('a page, perhaps with a section').regex(/^\/[a-z/-]+\/(#[a-z0-9-]+)?$/, {
          error: 'a page, perhaps with a section, such as /before/paying/#voucher',
        }),
        listOf(line('what people type'), 'a list of what people type').min(1, {
          error: 'at least one thing that people type',
        }),
        { error: 'sections, each an address such as /before/paying/#voucher, a colon and a list' },
      )
      .default({}),
  }),
  { error: 'topics, each a name and a colon, with its settings indented below' },
);

export const guideFiles = {
  topics: file('topics.yaml', topicsSchema),
  retired: file('retired.yaml', retiredSchema),
  reviews: folder('reviews', reviewSchema),
};
export type GuideContent = ContentOf<typeof guideFiles>;
