import { z } from 'zod';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import { line, listOf, oneOf, role, settings } from '../authoring/fields.ts';
import { piece } from '../facts/cited-sentence.ts';

/** How likely a mediator is to pass something on. No band is a promise; each has its own words. */
export const bands = ['usual', 'depends', 'must'] as const;

/** What a disclosure is about, in the order of the page. */
export const abouts = [
  'a child',
  'you',
  'the other parent',
  'money and home',
  'the meetings',
] as const;

/** Sentences of an entry. Each can end with a page of the site to go to. */
const pieces = (wanted: string) =>
  z
    .array(piece.extend({ more: line('the address of a page, such as /council/').optional() }), {
      error: wanted,
    })
    .min(1, { error: wanted });

/** Something a parent may say to a mediator, and what may follow. One file each. */
export const disclosure = settings({
  /** In a parent's own words, without quotation marks. */
  say: line('what a parent says, in a parent’s own words'),
  /** Other ways of saying it, for the filter to find. */
  otherWords: listOf(line('other words for it'), 'a list of other words, or []'),
  about: oneOf(abouts),
  /** Whether a child is hurt, is at risk, or sees or hears it. Its band is then never "usual". */
  touchesChild: z.boolean({ error: 'true or false' }),
  band: oneOf(bands),
  /** What keeps somebody alive or a child safe. It stands first, above who may be told. */
  now: pieces('what to do first, or leave "now" out').optional(),
  /** Who may be told. */
  told: pieces('who may be told: at least one entry'),
  /** Only where the meetings differ: the first meeting (MIAM), a session together, shuttle. */
  meetings: settings({
    first: pieces('what holds at the first meeting'),
    together: pieces('what holds in a session together'),
    shuttle: pieces('what holds in shuttle mediation'),
  }).optional(),
  /** What the parent can do. */
  choose: pieces('what can be done: at least one entry'),
  /** What to keep in mind, such as what nobody can know in advance. */
  unsure: pieces('what to keep in mind: at least one entry'),
  /** Questions for the mediator. */
  ask: listOf(line('a question to the mediator'), 'a list of questions').min(1, {
    error: 'at least one question to the mediator',
  }),
  /** A page of the site that says more, such as /you/planning/. */
  more: line('the address of a page, such as /you/planning/'),
  owner: role,
}).refine((entry) => !(entry.touchesChild && entry.band === 'usual'), {
  path: ['band'],
  error: 'depends or must. We never say that something about a child is "not usually passed on"',
});
export type Disclosure = z.infer<typeof disclosure>;

/** The sentences of a disclosure, in the order a reader meets them. */
const piecesOf = ({ now, told, meetings, choose, unsure }: Disclosure) =>
  [now, told, meetings?.first, meetings?.together, meetings?.shuttle, choose, unsure].flatMap(
    (some) => some ?? [],
  );

/** The facts that a disclosure rests on, in the order a reader meets them. */
export const factsOfDisclosure = (entry: Disclosure): string[] =>
  piecesOf(entry).flatMap(({ facts }) => facts);

/** The pages that a disclosure leads to. */
export const pagesOfDisclosure = (entry: Disclosure): string[] => [
  ...new Set([...piecesOf(entry).flatMap(({ more }) => more ?? []), entry.more]),
];

export const disclosureFiles = { disclosures: folder('disclosures', disclosure) };
export type DisclosureContent = ContentOf<typeof disclosureFiles>;
