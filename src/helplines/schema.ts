import { z } from 'zod';
import { weekdays } from '../time/days.ts';
import { inMinutes, minutesADay } from './opening-range.ts';
import { folder, type ContentOf } from '../authoring/content-files.ts';
import { checkedAtSource, numberAtSource } from '../facts/schema.ts';
import { isPhoneNumber } from '../text/phone-number.ts';
import {
  day,
  line,
  lineUpTo,
  listOf,
  nations,
  oneOf,
  role,
  settings,
  webAddress,
} from '../authoring/fields.ts';

/**
 * Whether a channel leaves a trace. "unknown" is a proper answer, and ranks as leaving the most.
 */
const trace = oneOf(['no', 'sometimes', 'yes', 'unknown']);

const weekday = oneOf(weekdays);
const clockTime = z
  .string({ error: "a time in quotes, such as '09:30'" })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: "a time such as '09:30' or '24:00'" });

/** Opening times. Where the end is not after the start, it runs past midnight. */
const openingRange = settings({
  days: listOf(weekday, 'a list of days').min(1),
  from: clockTime,
  to: clockTime,
});

/** When something is open: ranges of days and times that do not overlap. */
export const ranges = z
  .array(openingRange)
  .min(1, { error: 'at least one range of days and times' })
  .refine((list) => !overlaps(list), { error: 'opening times that do not overlap' });

const hours = z.union([z.literal('always'), z.literal('unknown'), ranges], {
  error:
    "always, unknown, or a list such as - { days: [monday], from: '09:00', to: '17:00' }, " +
    'with no two overlapping',
});

type Range = z.infer<typeof openingRange>;

/**
 * Whether any two ranges overlap at some point in the week, including those that run past midnight.
 */
function overlaps(list: readonly Range[]): boolean {
  const aWeek = 7 * minutesADay;
  const spans = list.flatMap((range) => {
    const { from, to } = inMinutes(range);
    return range.days.map((day) => {
      const midnight = weekdays.indexOf(day) * minutesADay;
      return { begin: midnight + from, end: midnight + to };
    });
  });
  return spans.some((one, at) =>
    spans.slice(at + 1).some((two) =>
      // Shifted by a week, because Sunday night may run on into Monday.
      [-aWeek, 0, aWeek].some(
        (shift) => one.begin < two.end + shift && two.begin + shift < one.end,
      ),
    ),
  );
}

export const channelKinds = [
  'phone',
  'text',
  'whatsapp',
  'webchat',
  'email',
  'bsl-video',
  'relay',
  'web-form',
] as const;

/** One way to reach a service, also one for a place: src/local-services/schema.ts. */
export const channelSchema = settings({
  kind: oneOf(channelKinds),
  /** The number or address as people write it. Short codes stay as they are. */
  address: line('the number or address as people write it'),
  /** For example "Text the word SHOUT". */
  how: line('how to use it, in a few words').optional(),
  hours,
  /** Days with other hours, such as 24 December to 2 January. */
  exceptions: z
    .array(settings({ from: day, to: day, hours }), {
      error: 'a list of days on which other hours hold, or []',
    })
    .default([]),
  /**
   * Matters only where "hours" is a list: a line that never shuts is open on bank holidays too.
   */
  bankHolidays: oneOf(['open', 'closed', 'unknown']),
  cost: oneOf(['free', 'standard rate', 'as your provider charges', 'unknown']),
  traces: settings({
    bill: trace,
    callList: trace,
    messages: trace,
    recorded: trace,
    anonymous: trace,
    silent: trace,
  }),
  /** Where somebody read the number or address. */
  number: numberAtSource,
  /** Where somebody read the hours. Left out if they are unknown. */
  times: numberAtSource.optional(),
})
  .refine(
    ({ kind, address }) =>
      !['phone', 'text', 'whatsapp', 'relay'].includes(kind) ||
      address.startsWith('https://') ||
      isPhoneNumber(address),
    {
      path: ['address'],
      error: 'a number that can be dialled in the UK, such as 0808 157 0000, or a short code',
    },
  )
  .refine((entry) => entry.number.assurance !== 'unsourced', {
    path: ['number', 'assurance'],
    error:
      'read or second-hand. A number that nobody has seen in a source is never printed: leave the channel out',
  })
  .refine((entry) => (entry.hours === 'unknown') === (entry.times === undefined), {
    path: ['times'],
    error: 'where you read the hours; or "hours: unknown" and no "times"',
  })
  .refine((entry) => entry.times?.assurance !== 'unsourced', {
    path: ['times', 'assurance'],
    error:
      'read or second-hand. Hours that nobody has seen in a source are never printed: write "hours: unknown"',
  });

/** How many words a sentence may have that somebody afraid must take in. */
const longestSentence = 20;

/**
 * What a service promises to keep to itself, and what it must pass on. It is a promise that people
 * stake their safety on, so it stands only with the page that somebody read it on.
 */
const passesOn = z
  .strictObject(
    {
      say: lineUpTo(240, 'what they keep private and what they must pass on, in your own words')
        .refine((say) => sentences(say).every((words) => words.length <= longestSentence), {
          error: `sentences of at most ${longestSentence} words each`,
        })
        .refine((say) => !/^ask (them )?first\b/i.test(say), {
          error:
            'what you read that they keep private or pass on. Where nobody has read it, leave "passesOn" out: the page says once, for all, to ask first',
        }),
      read: checkedAtSource,
    },
    {
      error:
        'say (what they keep private and what they must pass on) and read (where you read it); or, where nobody has read it, no "passesOn"',
    },
  )
  .refine(({ read }) => read.assurance !== 'unsourced', {
    path: ['read', 'assurance'],
    error:
      'read or second-hand. A promise that nobody has seen in a source is never printed: leave "passesOn" out',
  });

/** The words of each sentence. */
const sentences = (text: string): string[][] =>
  text.split(/(?<=[.?!:])\s+/).map((sentence) => sentence.split(/\s+/).filter(Boolean));

export const needs = [
  'domestic abuse',
  'a child at risk',
  'a child or young person',
  'cannot cope',
  'own behaviour',
  'children’s services',
  'sexual abuse',
  'stalking',
  'forced marriage',
  'immigration',
  'legal advice',
  'mediation',
  'parenting',
  'modern slavery',
  'drink or drugs',
  'child taken abroad',
  'court',
  'home and money',
] as const;

export const identities = [
  'anyone',
  'women',
  'men',
  'LGBT+ people',
  'Deaf people',
  'older people',
  'Black and minority ethnic people',
  'migrants',
  'children and young people',
  'people under 35',
  'parents',
] as const;

/** A helpline or other service. One file each. */
export const helpline = settings({
  name: line('the service’s own name'),
  forWhom: line('who it is for, in plain words'),
  /** The same in one line, for rows and cards. */
  inShort: lineUpTo(60, 'who it is for, in a few words'),
  runBy: line('who runs it').optional(),
  needs: listOf(oneOf(needs), 'a list of needs').min(1),
  identities: listOf(oneOf(identities), 'a list of who it is for').min(1),
  nations,
  /** Whose bank holidays the service keeps. */
  holidays: oneOf(['england-and-wales', 'scotland', 'northern-ireland', 'unknown']).default(
    'unknown',
  ),
  /** Who keeps this file correct. */
  owner: role,
  languages: listOf(line('a language'), 'a list of languages').min(1),
  /** Independent interpreters, never a relative. */
  interpreters: oneOf(['yes', 'no', 'unknown']),
  website: webAddress,
  whatHappens: line('what happens when you call, in plain words').optional(),
  /** Left out where nobody has read it: it is not known, and nothing is printed. */
  passesOn: passesOn.optional(),
  channels: z.array(channelSchema, { error: 'a list of ways to reach the helpline, or []' }),
});
export type Helpline = z.infer<typeof helpline>;
/** As much of a service as its card in a list needs. */
export interface Reached extends Pick<Helpline, 'name' | 'inShort' | 'channels' | 'holidays'> {
  readonly website?: string | undefined;
}
export type Channel = z.infer<typeof channelSchema>;

export const helplineFiles = { helplines: folder('helplines', helpline) };
export type HelplineContent = ContentOf<typeof helplineFiles>;
