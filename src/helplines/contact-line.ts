import { findEntry } from '../content/find-entry.ts';
import { say } from '../content/interface-words.ts';
import { directChannel, pressable } from './contact-links.ts';
import { describeHours } from './describe-hours.ts';

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
 * @param askedBy the file that names them, for the message if one is missing
 */
export async function contactLines(
  names: readonly string[],
  askedBy: string,
): Promise<Record<string, ContactLine>> {
  const lines = [...new Set(names)].map(async (id): Promise<[string, ContactLine]> => {
    const { name, forWhom, website, channels } = (await findEntry('helplines', id, askedBy)).data;
    const direct = directChannel(channels);
    const reach = direct
      ? { text: direct.address, href: pressable(direct) }
      : { text: say.contact.website, href: website };
    const when = direct ? { when: describeHours(direct, say.contact) } : {};
    return [id, { name, forWhom, reach, ...when }];
  });
  return Object.fromEntries(await Promise.all(lines));
}
