import { parse, type HTMLElement } from 'node-html-parser';
import { hashesOf } from '../../src/headers/check-inline.ts';
import type { InlineHashes } from '../../src/headers/rules.ts';

/**
 * The hash of every inline script and style in a page, without repeats. It is for the policy of a
 * page whose code a test or benchmark has changed; the site's own policy goes by a list.
 */
export function inlineHashes(html: string): InlineHashes {
  const page = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
  return hashesOf({
    scripts: textsOf(page.querySelectorAll('script:not([src])').filter(isRun)),
    styles: textsOf(page.querySelectorAll('style')),
  });
}

/** A script of any other type is only data to a browser. */
const isRun = (script: HTMLElement): boolean =>
  ['', 'module', 'text/javascript'].includes(script.getAttribute('type') ?? '');

const textsOf = (elements: readonly HTMLElement[]): Record<string, string> =>
  Object.fromEntries(elements.map(({ rawText }) => [rawText, rawText]));
