import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type HTMLElement } from 'node-html-parser';
import { builtPages, textOf } from './built-pages.ts';
import { sourceOf } from './source-of.ts';

/** Words that stop a statement from sounding certain. */
const careful =
  /\b(usually|often|ask|may|might|should|can|not settled|not sure|we (found|read|do not know)|talk to)\b/i;

const pages = builtPages
  .map(({ address, document }) => ({
    address,
    document,
    cited: document.querySelectorAll('sup.source'),
  }))
  .filter(({ cited }) => cited.length > 0);

/** The paragraph, list item or answer that ends with the mark of what it cites. */
const wordsAround = (number: HTMLElement): HTMLElement | null =>
  number.closest('.answer') ?? number.closest('p, li, dd, div');

test('some pages cite facts: those read at the source, and those read second-hand', () => {
  const kinds = pages.flatMap(({ cited, document }) =>
    cited.map((number) => sourceOf(number, document)?.getAttribute('data-assurance')),
  );
  for (const kind of ['read', 'second-hand']) assert.ok(kinds.includes(kind), kind);
});

/** What a source says of itself, in the list and in a note. */
function saysHowWeKnow(entry: HTMLElement, assurance: string | undefined): void {
  assert.match(textOf(entry), /Checked on \d{1,2} [A-Z][a-z]+ \d{4}\./);
  assert.match(
    entry.querySelector('time[datetime]')?.getAttribute('data-check-by') ?? '',
    /^\d{4}-\d{2}-\d{2}$/,
  );
  if (assurance !== 'unsourced') assert.match(textOf(entry), /Published: /);
}

for (const { address, document, cited } of pages) {
  test(`${address}: every fact it cites is listed, with its date and the day of its next check`, () => {
    for (const number of cited) {
      const entry = sourceOf(number, document);
      assert.ok(entry, `${number.textContent} is not listed`);
      saysHowWeKnow(entry, entry.getAttribute('data-assurance'));
    }
  });

  test(`${address}: every fact it cites is in the note of its paragraph, which has one mark`, () => {
    for (const number of cited) {
      const words = wordsAround(number);
      const [mark, ...others] = words?.querySelectorAll('button[popovertarget]') ?? [];
      assert.ok(mark && others.length === 0, `${others.length} others: ${words?.outerHTML}`);
      const id = mark.getAttribute('popovertarget') ?? '';
      assert.equal(mark.nextElementSibling?.getAttribute('href'), `#${id}`);
      const note = document.getElementById(id);
      assert.ok(note, id);
      assert.ok(note.hasAttribute('popover'), id);
      const entry = sourceOf(number, document);
      const noted = note
        .querySelectorAll('li')
        .find((each) => textOf(each) === textOf(entry ?? words ?? each));
      assert.ok(noted, `${number.textContent} is not in ${id}`);
      saysHowWeKnow(noted, entry?.getAttribute('data-assurance'));
      const back = note.querySelector('a.back')?.getAttribute('href') ?? '';
      assert.ok(document.getElementById(back.slice(1)) ?? words?.closest('.answer'), back);
    }
  });

  test(`${address}: what nobody has read is worded with care`, () => {
    for (const number of cited) {
      if (sourceOf(number, document)?.getAttribute('data-assurance') !== 'unsourced') continue;
      const block = number.closest('p, li, dd');
      assert.ok(block);
      const before = parse(block.outerHTML.slice(0, number.range[0] - block.range[0]));
      for (const each of before.querySelectorAll('sup.source')) each.remove();
      const [sentence = ''] = /[^.?!]+[.?!]*$/.exec(textOf(before)) ?? [];
      assert.match(sentence, careful);
    }
  });
}
