import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { day, line, listOf, oneOf, settings } from '../../src/authoring/fields.ts';
import { siteFiles } from '../../src/site/settings.ts';
import { formOf, valueIn, type Field } from './form-of.ts';

const schema = settings({
  name: line('a name'),
  open: z.boolean({ error: 'true or false' }),
  kind: oneOf(['phone', 'email']).optional(),
  langs: listOf(line('a language'), 'a list of languages').default([]),
  hours: z.union([z.literal('always'), z.array(z.strictObject({ from: z.string() }))]),
  read: settings({ checked: day }).optional(),
  parts: z.array(settings({ say: line('some words') })).default([]),
});
const value = {
  name: 'Acorn',
  open: true,
  langs: ['English', 'Welsh'],
  hours: [{ from: '09:00' }],
  parts: [{ say: 'One.' }, { say: 'Two.' }],
};
const fields = formOf(schema, value);
const fieldAt = (label: string): Field => fields.find((each) => each.label === label)!;

test('each setting is a field with what the schema wants and what the file says', () => {
  assert.deepEqual(
    fields.map(({ label, kind, shown, optional }) => [label, kind, shown, optional]),
    [
      ['name', 'line', 'Acorn', false],
      ['open', 'choice', 'true', false],
      ['kind', 'choice', '', true],
      ['langs', 'list', 'English\nWelsh', true],
      ['hours', 'yaml', '- from: 09:00', false],
      ['read', 'yaml', '', true],
      ['parts, 0, say', 'line', 'One.', false],
      ['parts, 1, say', 'line', 'Two.', false],
    ],
  );
  assert.equal(fieldAt('name').wanted, 'a name');
  assert.deepEqual(fieldAt('kind').choices, ['phone', 'email']);
  assert.deepEqual(fieldAt('parts, 1, say').path, ['parts', 1, 'say']);
});

test('what was typed becomes the value of the file', () => {
  assert.equal(valueIn(fieldAt('name'), ' Birch '), 'Birch');
  assert.equal(valueIn(fieldAt('open'), 'false'), false);
  assert.equal(valueIn(fieldAt('kind'), ''), undefined);
  assert.deepEqual(valueIn(fieldAt('langs'), 'English\r\n\r\n Polish '), ['English', 'Polish']);
  assert.deepEqual(valueIn(fieldAt('hours'), '- from: "10:00"'), [{ from: '10:00' }]);
  assert.throws(() => valueIn(fieldAt('hours'), '- from: "10'), {
    message: /"hours" cannot be read: write it in the same way/,
  });
  assert.equal(valueIn(fieldAt('name'), ''), '', 'the schema then says what is wanted');
});

test('a colour without quotes is what was meant, or is asked for in quotes; it never says nothing', () => {
  const hours = fieldAt('hours');
  assert.equal(valueIn(hours, '#0b5344'), '#0b5344');
  assert.deepEqual(valueIn(hours, "light: '#0b5344' # by day"), { light: '#0b5344' });
  for (const typed of ['light: #0b5344\ndark: teal', '{ light: #0b5344 }', '- #0b5344']) {
    assert.throws(() => valueIn(hours, typed), {
      message: `"hours" says #0b5344 without quotes. Write '#0b5344', with both quotes.`,
    });
  }
});

test('a setting that is not there yet shows how it is written, and a second colon does no harm', () => {
  const contact = formOf(siteFiles.site.schema, { contact: {} }).filter(
    ({ path }) => path[0] === 'contact',
  );
  const at = (label: string): Field => {
    const found = contact.find((field) => field.label === `contact, ${label}`);
    assert.ok(found);
    return found;
  };
  const like = 'number: 01632 960 001\nhours: Monday to Friday, 9am to 5pm';
  assert.equal(at('phone').example, like);
  assert.equal(at('offices').example, '- name: Leeds\n  address:\n    - 1 Acorn Street');
  assert.equal(at('email').example, '');
  const number = 'number: 01632 960 102';
  for (const hours of ['Monday to Friday: 9am to 5pm', 'Say: "Oak": then wait']) {
    assert.deepEqual(valueIn(at('phone'), `${number}\r\nhours: ${hours}`), {
      number: '01632 960 102',
      hours,
    });
  }
  assert.deepEqual(valueIn(at('phone'), 'hours: "Mo: 9" # by day'), { hours: 'Mo: 9' });
  assert.throws(() => valueIn(at('phone'), 'hours: [9'), {
    message: `"contact, phone" cannot be read: write it like this, with your own words:\n${like}`,
  });
});

test('what nobody touched is what stands in the file', () => {
  for (const field of fields.filter(({ shown }) => shown !== '')) {
    const at = field.path.reduce<unknown>((part, key) => Reflect.get(part as object, key), value);
    assert.deepEqual(valueIn(field, field.shown), at, field.label);
  }
});

test('each way to reach a service is a field, and so are words in place of them all', () => {
  const shownOf = (contact: unknown) =>
    formOf(siteFiles.site.schema, { contact })
      .filter(({ path }) => path[0] === 'contact')
      .map(({ label, kind, shown }) => [label, kind, shown]);
  const office = { name: 'Leeds', address: ['1 Acorn Street', 'Leeds'] };
  assert.deepEqual(shownOf({ email: 'help@acorn.example', offices: [office] }), [
    ['contact, phone', 'yaml', ''],
    ['contact, email', 'line', 'help@acorn.example'],
    ['contact, offices, 0, name', 'line', 'Leeds'],
    ['contact, offices, 0, address', 'list', '1 Acorn Street\nLeeds'],
    ['contact, offices, 0, phone', 'line', ''],
    ['contact, web', 'line', ''],
    ['contact, none', 'line', ''],
  ]);
  const why = 'none, because we only print it';
  assert.deepEqual(shownOf(why), [['contact', 'yaml', why]]);
});
