import type { z } from 'zod';
import { directChannel, pressable } from './contact-links.ts';
import { describeHours } from './describe-hours.ts';
import type { helplineWords } from './interface-words.ts';
import type { HelplineContent } from './schema.ts';

/** How to reach a helpline, in a line. */
export interface ContactLine {
  readonly name: string;
  readonly forWhom: string;
  readonly reach: { readonly text: string; readonly href: string | null };
  /** Left out where only a website is known. */
  readonly when?: string;
}

/**
 * How to reach each of some helplines, by the names of their files.
 *
 * @param names files in content/helplines
 * @param say the words around a contact
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
      ? { text: direct.address, href: pressable(direct) }
      : { text: say.website, href: website };
    const when = direct ? { when: describeHours(direct, say) } : {};
    return [[id, { name, forWhom, reach, ...when }]];
  });
  return Object.fromEntries(lines);
}
