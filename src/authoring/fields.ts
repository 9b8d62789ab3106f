import { z } from 'zod';
import { isDay } from '../time/days.ts';

// The fields that schemas of content are built from. Each message tells an author what is wanted;
// read-yaml.ts adds the file, the line and what was found.

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
 * A map with these settings and no others. If it is missing or is not a map, the author is told
 * which settings it needs.
 */
export const settings = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ inst }) => {
      const parts = inst instanceof z.ZodObject ? Object.entries(inst.shape) : [];
      const needed = parts.filter(([, part]) => !(part as z.ZodType).safeParse(undefined).success);
      const named = needed.length > 0 ? needed : parts;
      return `settings, each on a line of its own: ${named.map(([name]) => name).join(', ')}`;
    },
  });

const aDay = 'a day that exists, written like this: 2026-11-22';

/** A calendar day, kept as text such as 2026-11-22, which sorts by date. */
export const day = z.string({ error: aDay }).refine(isDay, { error: aDay });

export const webAddress = line('a full web address that starts with https://')
  .refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:', {
    error: 'a full web address that starts with https://',
  })
  .refine((text) => !/\s/.test(text), {
    error: 'a web address without spaces, copied from the browser',
  });

export const nation = oneOf(['england', 'wales', 'scotland', 'northern-ireland']);
export type Nation = z.infer<typeof nation>;
export const nations = listOf(nation, 'a list of nations such as [england, wales]').min(1, {
  error: 'at least one nation',
});

/** Roles and never people's names, so that the repository cannot invent a person. */
export const role = oneOf([
  'content editor',
  'safeguarding lead',
  'family solicitor for England',
  'family solicitor for Wales',
  'domestic abuse specialist',
  'Deaf reader',
  'survivor reader',
]);

/** A group of interface words with these keys, for a subject's own `interface-words.ts`. */
export const words = <const Key extends string>(...keys: Key[]) => {
  const each = Object.fromEntries(keys.map((key) => [key, line('a few words')]));
  return settings(each as Record<Key, z.ZodString>);
};

/**
 * The hash by which a signature names what was read.
 *
 * @param command what writes it, such as npm run sign
 */
export const hashFrom = (command: string) =>
  line(`the hash that ${command} writes`).regex(/^[0-9a-f]{64}$/, {
    error: `the 64 letters and digits that ${command} writes`,
  });
