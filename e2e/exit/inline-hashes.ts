import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import type { InlineHashes } from '../../src/headers/rules.ts';

const sha256 = (text: string): string =>
  `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/**
 * The hash of every inline script and style in these pages, without repeats. It is for the policy
 * of a page whose code a test or benchmark has changed; the site's own policy goes by a list.
 *
 * @param pages the HTML of each page
 */
export function inlineHashes(pages: readonly string[]): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    const page = parse(html, { comment: false, blockTextElements: { script: true, style: true } });
    for (const script of page.querySelectorAll('script:not([src])')) {
      const type = script.getAttribute('type') ?? '';
      if (type === '' || type === 'module' || type === 'text/javascript') {
        scripts.add(sha256(script.rawText));
      }
    }
    for (const style of page.querySelectorAll('style')) styles.add(sha256(style.rawText));
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}
