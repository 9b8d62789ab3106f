import type { Content } from '../content/content.ts';
import type { Assurance } from '../authoring/fields.ts';
import { formatDay } from '../time/days.ts';
import type { RegisterRow } from '../facts/register.ts';
import type { Channel } from '../helplines/schema.ts';
import { html, type Html } from '../text/html.ts';

/** How sure a statement is, for a person who has not read our rules. */
export const howSure: Readonly<Record<Assurance, string>> = {
  read: 'Read on an official page, or the organisation’s own',
  'second-hand': 'Read second-hand, or on a page that is old or undated',
  unsourced: 'Nobody has read this anywhere: the page must say “usually” or “ask”',
};

/** By when, and if that has passed: in words, because a copy may be black and white. */
export function again(date: string, on: string): Html {
  const by = `To be checked again by ${formatDay(date)}.`;
  return on > date ? html`${by} <strong class="overdue">Overdue.</strong>` : html`${by}`;
}

/** An empty box and a line to write on. */
export function box(what: string): Html {
  return html`<p class="sign">
    <span class="box"></span> ${what} by (role) <span class="line"></span> on
    <span class="line"></span>
  </p>`;
}

type Source = NonNullable<RegisterRow['source']>;

/** The address is written out, and last: paper has no links, and a stop would be typed with it. */
export function sourceInWords({ title, publisher, date, address }: Source): string {
  return `${title}, ${publisher}, ${date}${address ? `, ${address}` : ' (no address)'}`;
}

/** The same for the name of a source. */
export function sourceNamed(id: string | undefined, { sources }: Content): string {
  const found = id === undefined ? undefined : sources.get(id);
  return found ? sourceInWords(found) : 'none';
}

/** "northern-ireland" as people write it. */
export function nationInWords(nation: string): string {
  return nation.replaceAll(/(^|-)[a-z]/g, (letter) => letter.replace('-', ' ').toUpperCase());
}

/** Of what was checked at a source: how sure, when, where. */
export const checkedWith =
  (content: Content, on: string) =>
  (what: string, at: Channel['number']): Html =>
    html`<p>
      ${what}: ${howSure[at.assurance].toLowerCase()}. Checked on ${formatDay(at.checked)}.
      ${again(at.checkBy, on)} Source: ${sourceNamed(at.source, content)}
    </p>`;
