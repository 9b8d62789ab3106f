import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'node-html-parser';
import { builtPages, textOf } from './built-pages.ts';

/** Words that stop a statement from sounding certain. */
const careful =
  /\b(usually|often|ask|may|might|should|can|not settled|not sure|we (found|read|do not know)|talk to)\b/i;

const pages = builtPages
  .map(({ address, document }) => ({
    ...{ address, document },
    cited: document.querySelectorAll('sup a[data-assurance]'),
  }))
  .filter(({ cited }) => cited.length > 0);

test('some pages cite facts: of those that we read, and of those that nobody has', () => {
  const kinds = pages.flatMap(({ cited }) => cited.map((a) => a.getAttribute('data-assurance')));
  for (const kind of ['read', 'unsourced']) assert.ok(kinds.includes(kind), kind);
});

for (const { address, document, cited } of pages) {
  test(`${address}: every fact it cites is listed, with its date and the day of its next check`, () => {
    for (const link of cited) {
      assert.match(link.getAttribute('data-check-by') ?? '', /^\d{4}-\d{2}-\d{2}$/);
      const number = document.getElementById((link.getAttribute('href') ?? '').slice(1));
      const entry = number?.closest('li');
      assert.ok(entry, `${link.textContent} is not listed`);
      assert.match(textOf(entry), /Checked on \d{1,2} [A-Z][a-z]+ \d{4}\./);
      assert.ok(entry.querySelector('time[datetime][data-check-by]'));
      if (link.getAttribute('data-assurance') !== 'unsourced') {
        assert.match(textOf(entry), /Published: /);
      }
    }
  });

  test(`${address}: what nobody has read is worded with care`, () => {
    for (const link of cited) {
      if (link.getAttribute('data-assurance') !== 'unsourced') continue;
      const block = link.closest('p, li, dd');
      assert.ok(block);
      const before = parse(block.innerHTML.split(link.toString())[0] ?? '');
      for (const number of before.querySelectorAll('sup')) number.remove();
      const [sentence = ''] = /[^.?!]+[.?!]*$/.exec(textOf(before)) ?? [];
      assert.match(sentence, careful);
    }
  });
}
