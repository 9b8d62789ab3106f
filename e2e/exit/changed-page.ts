// What a row makes of a built page before it is sent: changed on purpose, or broken to see that
// the row notices.
import { bundleExitScript, exitScript } from '../../src/exit/bundle.ts';
import { settings } from '../site-pages.ts';
import type { Break } from './breaks.ts';

/** What a row changes about the site for itself. */
export interface Changes {
  /** Put in before our own script: to break something, or to take something away. */
  readonly firstScript?: string;
  /** The policy as the row wants it, from the policy as we send it. */
  readonly policy?: (policy: string) => string;
  /** Code that is never answered. */
  readonly codeHangs?: boolean;
  /** Every link to another website leads here instead. */
  readonly outside?: string;
  /** Where the page before the site leads. */
  readonly firstPage?: string;
  /** The page with this address gets a plain field, as a browser may fill in again by itself. */
  readonly fieldOn?: string;
  /** Only the start of each page is answered, up to and with this text. */
  readonly endsAfter?: string;
}

/** A built page, and the address that it is asked for by, as a row changes it. */
export function changedPage(built: string, path: string, changes: Changes): string {
  const { firstScript, outside, fieldOn } = changes;
  const first = firstScript === undefined ? '' : `<script>${firstScript}</script>`;
  const field = fieldOn === path ? '<input autocomplete="off">' : '';
  const outward = /(<a (?!class="leave")[^>]*href=")https:[^"]*/g;
  return (outside === undefined ? built : built.replaceAll(outward, `$1${outside}`))
    .replace('<h1', `${field}<h1`)
    .replace('<meta charset="utf-8">', (charset) => charset + first);
}

/** Thrown when what is to be broken is not there. A row proves nothing then, so nothing goes on. */
export class CannotBreak extends Error {}

/**
 * What breaks a page.
 *
 * @throws CannotBreak when what is to be broken is not there
 */
export async function breaker(broken?: Break): Promise<(html: string) => string> {
  const { code, page } = broken ?? {};
  const whole = await exitScript(settings.leaving);
  const script = code ? await brokenScript(code) : whole;
  return (html) => {
    if (!html.includes(whole))
      throw new CannotBreak('The built page has another exit script: build it.');
    const scripted = html.replace(whole, () => script);
    if (!page) return scripted;
    const [words, instead] = page;
    // Only the pages with fields have some of these words.
    return scripted.replaceAll(words, () => instead);
  };
}

async function brokenScript(changes: NonNullable<Break['code']>): Promise<string> {
  const missed = new Set(changes);
  const script = await bundleExitScript(settings.leaving, [
    {
      name: 'break',
      transform(code, id) {
        return changes.reduce((text, change) => {
          const [file, words, instead] = change;
          if (!id.endsWith(`/exit/${file}`) || text.split(words).length !== 2) return text;
          missed.delete(change);
          return text.replace(words, () => instead);
        }, code);
      },
    },
  ]);
  for (const [file, words] of missed)
    throw new CannotBreak(`${file} does not hold, once: ${words}`);
  return script;
}
