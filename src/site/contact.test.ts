import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFile } from '../fixtures/project.ts';
import { hasWays, phoneHref } from './contact.ts';
import { readSiteSettings } from './settings.ts';

const before = projectFile('content/site.yaml');
const contactOf = (words: string) =>
  readSiteSettings(before.replace(/contact: .*/, `contact: ${words}`), 'site.yaml').contact;

const nothing = { phone: null, email: null, offices: [], web: null };

test('each way may be left out, and all may be given', () => {
  const leeds = '{ name: Leeds, address: [1 Acorn Street, Leeds], phone: +44 1632 960 002 }';
  const all = contactOf(
    `{ phone: { number: 01632 960 001, hours: weekdays }, email: help@acorn.example, offices: [${leeds}], web: https://acorn.example/us }`,
  );
  assert.deepEqual(all, {
    phone: { number: '01632 960 001', hours: 'weekdays' },
    email: 'help@acorn.example',
    offices: [{ name: 'Leeds', address: ['1 Acorn Street', 'Leeds'], phone: '+44 1632 960 002' }],
    web: 'https://acorn.example/us',
    decided: true,
  });
  assert.ok(hasWays(all));
  const post = contactOf('{ offices: [{ name: By post, address: [Freepost ACORN] }] }');
  assert.ok(post.decided && hasWays(post));
});

test('nothing yet is not decided, and a reason for none is', () => {
  assert.deepEqual(contactOf('{}'), { ...nothing, decided: false });
  const none = contactOf("'none, because we only print it'");
  assert.deepEqual(none, { ...nothing, decided: true });
  assert.ok(!hasWays(none));
});

test('a link has the international form, and the page shows the number as it was given', () => {
  assert.equal(phoneHref('01632 960 001'), 'tel:+441632960001');
  assert.equal(phoneHref('+44 1632 960 001'), 'tel:+441632960001');
  const { phone } = contactOf('{ phone: { number: 01632960001, hours: weekdays } }');
  assert.equal(phone?.number, '01632960001', 'YAML takes it for no number');
});

const refused: [name: string, words: string, said: RegExp][] = [
  [
    'lines, as in the first edition',
    '[Telephone 01632 960 001]',
    /"contact"\n {2}found: {2}\[Telephone.*\n {2}wanted: phone, email, offices or web/,
  ],
  ['nothing at all', '', /"contact"\n {2}found: {2}nothing\n {2}wanted: phone/],
  ['none without a reason', 'none', /found: {2}none\n {2}wanted: .*"none, because" and why/],
  ['none with an empty reason', "'none, because '", /found: {2}none, because/],
  [
    'a reason for none beside a way',
    "{ none: 'none, because we only print it', email: help@acorn.example }",
    /"contact"[\s\S]*either ways to reach you, or/,
  ],
  [
    'a misspelt way',
    '{ phon: { number: 01632 960 001, hours: weekdays } }',
    /line 8: "contact\.phon"[\s\S]*wanted: "phone" \(is this a typing slip/,
  ],
  [
    'a number alone',
    '{ phone: 01632 960 001 }',
    /"contact\.phone"\n {2}found: {2}01632 960 001\n {2}wanted: .*number, hours/,
  ],
  [
    'a number with too few digits',
    '{ phone: { number: 01632 960, hours: weekdays } }',
    /"contact\.phone\.number"\n {2}found: {2}01632 960\n {2}wanted: a telephone number of the UK/,
  ],
  ['an email that is a link', '{ email: mailto:help@acorn.example }', /wanted: an email address/],
  ['an email with words for the letter', '{ email: a@b.example?subject=x }', /an email address/],
  ['a page without https', '{ web: http://acorn.example }', /"contact\.web"/],
  [
    'an office without an address',
    '{ offices: [{ name: Leeds }] }',
    /"contact\.offices\.0\.address"/,
  ],
];
for (const [name, words, said] of refused) {
  test(`refused, and the operator is told why: ${name}`, () => {
    assert.throws(() => contactOf(words), { name: 'ContentFault', message: said });
  });
}
