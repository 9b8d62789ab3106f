import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { line, settings } from './fields.ts';
import { ContentFault } from './content-fault.ts';
import { readYaml } from './read-yaml.ts';

const schema = settings({
  title: line('a title'),
  parts: z.record(
    z.string().regex(/^[a-z]+$/, { error: 'a name in small letters' }),
    settings({ says: line('a sentence'), note: line('a note').optional() }),
    { error: 'parts, each a name and a colon' },
  ),
});
const readWith = (rules: z.ZodType, text: string): string => {
  try {
    readYaml(text, 'a.yaml', rules);
  } catch (fault) {
    assert.ok(fault instanceof ContentFault, String(fault));
    return fault.message;
  }
  assert.fail('the file was accepted');
};
const faultIn = (text: string): string => readWith(schema, text);

test('a missing setting is reported on the line of what it is missing from', () => {
  assert.equal(
    faultIn('# A comment.\n\nparts: {}\n'),
    'a.yaml, line 3: "title"\n  found:  nothing\n  wanted: a title',
  );
  assert.equal(
    faultIn('title: A\nparts:\n  first:\n    says: One.\n  second:\n    note: Two.\n'),
    'a.yaml, line 5: "parts.second.says"\n  found:  nothing\n  wanted: a sentence',
  );
});

test('a setting whose name is a number is reported on its own line too', () => {
  assert.equal(
    readWith(z.record(z.string(), line('a word')), '1: one\n\n2: []\n'),
    'a.yaml, line 3: "2"\n  found:  []\n  wanted: a word',
  );
});

test('a wrong name in a map is reported alone, without the settings below it', () => {
  assert.equal(
    faultIn('title: A\nparts:\n  B2:\n    says: One.\n'),
    'a.yaml, line 3: "parts.B2"\n  found:  B2\n  wanted: a name in small letters',
  );
});

test('for a missing or an empty map, the message says what it should hold', () => {
  assert.equal(
    faultIn('title: A\n'),
    'a.yaml, line 1: "parts"\n  found:  nothing\n  wanted: parts, each a name and a colon',
  );
  assert.equal(
    faultIn('title: A\nparts:\n  first:\n'),
    'a.yaml, line 3: "parts.first"\n  found:  nothing\n  wanted: settings, each on a line of its own: says',
  );
});

test('a fault of the whole file is reported as one, and not with an empty name', () => {
  assert.equal(
    faultIn(''),
    'a.yaml, line 1: the whole file\n  found:  nothing\n  wanted: settings, each on a line of its own: title, parts',
  );
});

test('a value that begins with a star is reported, as YAML would take it for another one', () => {
  assert.equal(
    faultIn('title: A\nparts:\n  first:\n    says: *One.\n'),
    'a.yaml, line 4: the value begins with a star.\n  wanted: the value in quotes, or without the star',
  );
});
