import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { root } from '../../machine/cli/paths.ts';
import { readContent } from '../../src/content/read.ts';
import { builtPages, only, textOf } from './built-pages.ts';

/** The text of a page, without the numbers that refer to its sources. */
function saidOn(address: string): string {
  const page = builtPages.find((each) => each.address === address);
  assert.ok(page, `${address} was not built`);
  const body = parse(only(page, 'main .body').outerHTML);
  // Whom to call, and the list of parts, are on every page.
  for (const other of body.querySelectorAll('sup, .beside')) other.remove();
  return textOf(body);
}

const promised = readContent(root).guides.flatMap(({ address, data }) =>
  (data.canYou ?? []).map((each) => ({ address, ...each })),
);

test('some guides say what they are to answer', () => {
  assert.ok(promised.length > 0);
});

// A reader may have only a stolen minute, so the answer must come before they are halfway down.
for (const { address, ask, says } of promised) {
  test(`${address} soon answers: ${ask}`, () => {
    const text = saidOn(address);
    const at = text.indexOf(says);
    assert.ok(at >= 0, `the page does not say, letter by letter: ${says}`);
    assert.ok(at <= text.length * 0.4, `it comes ${Math.round((100 * at) / text.length)}% down`);
  });
}
