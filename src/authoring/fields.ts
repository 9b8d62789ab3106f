import { z } from 'zod';
import { isDay } from '../time/days.ts';

/**
 * The pieces every kind of content is built from. Each message says what is wanted, in words
 * for an author; the reader of the file adds the file, the line and what was found.
 */

export const line = (wanted: string) =>
  z.string({ error: wanted }).trim().min(1, { error: wanted });

export const lineUpTo = (letters: number, wanted: string) =>
  line(wanted).max(letters, { error: `${wanted}, at most ${letters} letters long` });

export const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: `one of: ${names.join(', ')}` });

export const listOf = <Item extends z.ZodType>(item: Item, wanted: string) =>
  z
    .array(item, { error: wanted })
    .refine((list) => new Set(list.map((entry) => JSON.stringify(entry))).size === list.length, {
      error: `${wanted}, with nothing in it twice`,
    });

/**
 * Settings with fixed names, and no others. Where there are none at all, the author is told which
 * ones are needed.
 */
export const settings = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ inst }) => {
      const parts = inst instanceof z.ZodObject ? Object.entries(inst.shape) : [];
      const needed = parts.filter(([, part]) => !(part as z.ZodType).safeParse(undefined).success);
      return `settings, each on a line of its own: ${needed.map(([name]) => name).join(', ')}`;
    },
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

/** Words of the interface, by their names: what a subject's own `interface-words.ts` is made of. */
export const words = <const Key extends string>(...keys: Key[]) => {
  const each = Object.fromEntries(keys.map((key) => [key, line('a few words')]));
  return settings(each as Record<Key, z.ZodString>);
};
