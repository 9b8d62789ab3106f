// How a row alters a built page before it is sent: to set up what it tests, or to break the page
// and check that the row notices.
import { bundleExitScript, exitScript } from '../../src/exit/bundle.ts';
import type { Break } from './breaks.ts';

/** What a row changes about the site for its own test. */
export interface Changes {
  /** Runs before our own script, to break something or take something away. */
  readonly firstScript?: string;
  /** Turns the policy that we send into the one that the row needs. */
  readonly policy?: (policy: string) => string;
  /** Requests for our code are never answered. */
  readonly codeHangs?: boolean;
  /** Where every link to another website leads instead. */
  readonly outside?: string;
  /** Where the link on the page before the site leads. */
  readonly firstPage?: string;
  /** The page at this address gets a plain field, which a browser might refill by itself. */
  readonly fieldOn?: string;
  /** Only the start of each page is sent, up to and including this text. */
  readonly endsAfter?: string;
}

/** A built page, requested at `path`, with a row's changes made. */
export function changedPage(built: string, path: string, changes: Changes): string {
  const { firstScript, outside, fieldOn } = changes;
  const first = firstScript === undefined ? '' : `<script>${firstScript}</script>`;
  const field = fieldOn === path ? '<input autocomplete="off">' : '';
  const outward = /(<a (?!class="leave")[^>]*href=")https:[^"]*/g;
  return (outside === undefined ? built : built.replaceAll(outward, `$1${outside}`))
    .replace('<h1', `${field}<h1`)
    .replace('<meta charset="utf-8">', (charset) => charset + first);
}

/** Thrown when what we mean to break is not there. The row would prove nothing, so we stop. */
export class CannotBreak extends Error {}

/**
 * Gives the function that breaks a page.
 *
 * @throws CannotBreak when what we mean to break is not there
 */
export async function breaker(broken?: Break): Promise<(html: string) => string> {
  const { code, page } = broken ?? {};
  const whole = await exitScript();
  const script = code ? await brokenScript(code) : whole;
  return (html) => {
    if (!html.includes(whole))
      throw new CannotBreak('The built page has another exit script: build it.');
    const scripted = html.replace(whole, () => script);
    if (!page) return scripted;
    const [words, instead] = page;
    // Some of these words are only on pages with fields, so not finding them here is no error.
    return scripted.replaceAll(words, () => instead);
  };
}

async function brokenScript(changes: NonNullable<Break['code']>): Promise<string> {
  const missed = new Set(changes);
  const script = await bundleExitScript([
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
