import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../authoring/sections.ts';
import { sectionFinder } from './best-section.ts';

const paying = `
<Answer>
A first meeting costs money.
</Answer>

<h2 id="free">Who has it free</h2>

Somebody with **little money** may have [legal aid](/words/#gold).<Cite fact="silver" />

<h2 id="voucher">The voucher</h2>

It pays a part of what the sessions cost.
`;
const council = `<h2 id="night">At night</h2>

Legal aid has nothing to do with it. A team answers at night.
`;
const named = `<h2 id="money">Money</h2>

Rent and food.

<h2 id="time">Time</h2>

Money and hours.
`;
const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
const find = sectionFinder([paying, council, named], words);
const on = (page: number, asked: string): number | null => find(words(asked), page);

test('the sections of a page are told with their places', () => {
  const [free, voucher, ...others] = sectionsOf(paying);
  assert.deepEqual([free?.id, free?.text], ['free', 'Who has it free']);
  assert.deepEqual([voucher?.id, voucher?.text], ['voucher', 'The voucher']);
  assert.deepEqual(others, []);
  // What stands below a heading is the section's own, and ends where the next begins.
  assert.ok(paying.includes(free?.body ?? '?') && !free?.body.includes('<h2'));
  assert.deepEqual(sectionsOf('No section at all.'), []);
});

test('a question finds its section by the heading and by what is written there', () => {
  assert.equal(on(0, 'voucher'), 1);
  assert.equal(on(0, 'legal aid'), 0);
  assert.equal(on(0, 'little money legal'), 0);
  assert.equal(on(1, 'legal aid'), 0, 'on another page');
  assert.equal(on(2, 'money'), 0, 'a heading counts more than a word in the text');
});

test('where none stands out the page’s beginning is the place', () => {
  assert.equal(on(0, 'first meeting'), null, 'it stands before the first section');
  assert.equal(on(0, 'free voucher'), null, 'two fit alike');
  assert.equal(on(0, 'voucher for a new kitchen table'), null, 'most of it is not there');
  assert.equal(on(0, 'team'), null, 'it stands on another page');
  assert.equal(on(0, ''), null);
});

test('what is in a tag or in the address of a link is not written there', () => {
  assert.equal(on(0, 'gold'), null);
  assert.equal(on(0, 'silver'), null);
});
