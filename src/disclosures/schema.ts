import { z } from 'zod';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import { line, listOf, oneOf, role, settings } from '../authoring/fields.ts';
import { pieces } from '../facts/cited-sentence.ts';

/** What a page may say at all about passing on. Never a promise: each band has its own words. */
export const bands = ['usual', 'depends', 'must'] as const;

/** What a thing said is about, in the order that the page lists them. */
export const abouts = [
  'a child',
  'you',
  'the other parent',
  'money and home',
  'the meetings',
] as const;

/** Something a parent may say to a mediator, and what may follow. One file each. */
export const disclosure = settings({
  /** In a parent's own words, without quotation marks. */
  say: line('what a parent says, in a parent’s own words'),
  /** Other ways to say it, so that typing finds it. */
  otherWords: listOf(line('other words for it'), 'a list of other words, or []'),
  about: oneOf(abouts),
  /** Whether a child is hurt, at risk, or sees or hears it. Such a thing is never "usual". */
  touchesChild: z.boolean({ error: 'true or false' }),
  band: oneOf(bands),
  /** True where somebody may be hurt: 999 stands first. */
  danger: z.boolean({ error: 'true, or leave the line out' }).default(false),
  /** Who may be told. */
  told: pieces('who may be told: at least one entry'),
  /** Only where the meetings differ: the first meeting (MIAM), a session together, shuttle. */
  meetings: settings({
    first: pieces('what holds at the first meeting'),
    together: pieces('what holds in a session together'),
    shuttle: pieces('what holds in shuttle mediation'),
  }).optional(),
  /** What the parent can still choose. */
  choose: pieces('what can still be chosen: at least one entry'),
  /** What nobody can know beforehand. */
  unsure: pieces('what is uncertain: at least one entry'),
  /** Questions for the mediator. */
  ask: listOf(line('a question to the mediator'), 'a list of questions').min(1, {
    error: 'at least one question to the mediator',
  }),
  /** A page of the site that says more, such as /you/planning/. */
  more: line('the address of a page, such as /you/planning/'),
  owner: role,
}).refine((entry) => !(entry.touchesChild && entry.band === 'usual'), {
  path: ['band'],
  error: 'depends or must: what touches a child is never said to be "not usually passed on"',
});
export type Disclosure = z.infer<typeof disclosure>;

/** The facts an entry rests on, in the order a reader meets them. */
export const factsOfDisclosure = ({ told, meetings, choose, unsure }: Disclosure): string[] =>
  [told, meetings?.first, meetings?.together, meetings?.shuttle, choose, unsure].flatMap(
    (some) => some?.flatMap(({ facts }) => facts) ?? [],
  );

export const disclosureFiles = { disclosures: folder('disclosures', disclosure) };
export type DisclosureContent = ContentOf<typeof disclosureFiles>;
