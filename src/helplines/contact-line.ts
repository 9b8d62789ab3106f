import type { z } from 'zod';
import { directChannel, contactHref } from './contact-links.ts';
import { describeHours } from './describe-hours.ts';
import type { helplineWords } from './interface-words.ts';
import type { HelplineContent } from './schema.ts';

/** How to reach a helpline, short enough for one line. */
export interface ContactLine {
  readonly name: string;
  readonly forWhom: string;
  readonly reach: { readonly text: string; readonly href: string | null };
  /** Its hours in words. Left out for a helpline with only a website. */
  readonly when?: string;
  /** The days by which its number and its hours must be checked. */
  readonly numberBy?: string;
  readonly hoursBy?: string | undefined;
}

/**
 * How to reach each of these helplines. Names without a file are left out: the checks report them.
 *
 * @param names names of files in content/helplines
 * @param say the words around a contact
 * @returns by name of file
 */
export function contactLines(
  names: readonly string[],
  { helplines }: HelplineContent,
  say: z.infer<typeof helplineWords.contact>,
): Record<string, ContactLine> {
  const lines = [...new Set(names)].flatMap((id): [string, ContactLine][] => {
    const helpline = helplines.get(id);
    if (!helpline) return [];
    const { name, forWhom, website, channels } = helpline;
    const direct = directChannel(channels);
    const reach = direct
      ? { text: direct.address, href: contactHref(direct) }
      : { text: say.website, href: website };
    const known = direct && {
      when: describeHours(direct, say),
      numberBy: direct.number.checkBy,
      hoursBy: direct.times?.checkBy,
    };
    return [[id, { name, forWhom, reach, ...known }]];
  });
  return Object.fromEntries(lines);
}
