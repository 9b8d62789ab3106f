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

test('the sections of a page, with their ids and headings', () => {
  const [free, voucher, ...others] = sectionsOf(paying);
  assert.deepEqual([free?.id, free?.text], ['free', 'Who has it free']);
  assert.deepEqual([voucher?.id, voucher?.text], ['voucher', 'The voucher']);
  assert.deepEqual(others, []);
  // A section ends where the next one begins.
  assert.ok(paying.includes(free?.body ?? '?') && !free?.body.includes('<h2'));
  assert.deepEqual(sectionsOf('No section at all.'), []);
});

test('a question finds its section by the heading and by the text', () => {
  assert.equal(on(0, 'voucher'), 1);
  assert.equal(on(0, 'legal aid'), 0);
  assert.equal(on(0, 'little money legal'), 0);
  assert.equal(on(1, 'legal aid'), 0, 'on another page');
  assert.equal(on(2, 'money'), 0, 'a heading counts more than a word in the text');
});

test('if no section stands out, the answer is the beginning of the page', () => {
  assert.equal(on(0, 'first meeting'), null, 'it is before the first section');
  assert.equal(on(0, 'free voucher'), null, 'two sections fit equally well');
  assert.equal(on(0, 'voucher for a new kitchen table'), null, 'most of it is not there');
  assert.equal(on(0, 'team'), null, 'it is on another page');
  assert.equal(on(0, ''), null);
});

test('words inside tags and the addresses of links do not count', () => {
  assert.equal(on(0, 'gold'), null);
  assert.equal(on(0, 'silver'), null);
});
