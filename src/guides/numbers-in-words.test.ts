import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from 'node:path';
import { readContent } from '../content/read.ts';

const content = readContent(join(import.meta.dirname, '../..'));

/** The telephone numbers in a text, as they are written there. */
const numbersIn = (text: string): string[] =>
  text.match(/(?<!\d)0\d{2,4}[ \d]{5,9}\d(?!\d)/g) ?? [];

const ofHelplines = new Set(
  [...content.helplines.values()].flatMap(({ channels }) =>
    channels.map((channel) => ('address' in channel ? channel.address : '')),
  ),
);

// A number is checked every three months where it stands with its source; a copy in the words of a
// page would stay behind when it changes.
test('a telephone number in the words of a page is that of a helpline, or of a fact it states', () => {
  const found = [...content.guides.values()].flatMap(({ file, mdx, facts }) => {
    const ofFacts = facts.flatMap((id) => numbersIn(content.facts.get(id)?.statement ?? ''));
    return numbersIn(mdx).map((number) => ({
      says: `${file}: ${number}`,
      isKnown: ofHelplines.has(number) || ofFacts.includes(number),
    }));
  });
  assert.ok(found.length > 0, 'no number stands in the words of any page');
  assert.deepEqual(
    found.flatMap(({ says, isKnown }) => (isKnown ? [] : says)),
    [],
  );
});
