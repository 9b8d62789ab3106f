import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { guideSchema } from '../guides/schema.ts';
import { contentFiles } from './content.ts';

/** How zod’s own messages begin: they are written for programmers. */
const zodsOwnWords = /^(Invalid|Too|Unrecognized|Expected)\b/;

/** Values that are wrong in most places, each in its own way. */
const wrongValues = [undefined, null, '', '?', -1, 0.5, true, [], [[]], {}, { '?!': 1 }];

/**
 * A schema and the schemas inside it, each with its path. Not those inside a union: the union speaks
 * for them.
 */
function* schemasIn(schema: unknown, path: string): Generator<[path: string, schema: z.ZodType]> {
  if (!(schema instanceof z.ZodType)) return;
  yield [path, schema];
  if (schema instanceof z.ZodObject) {
    for (const [key, part] of Object.entries(schema.shape)) {
      yield* schemasIn(part, `${path}.${key}`);
    }
  }
  if (schema instanceof z.ZodRecord) {
    yield* schemasIn(schema.valueType, `${path}.<value>`);
  }
  if (schema instanceof z.ZodArray) yield* schemasIn(schema.element, `${path}.<item>`);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    yield* schemasIn(schema.unwrap(), path);
  }
}

// read-yaml.ts has its own words for a setting that does not exist, and takes those for a wrong key
// of a map from the schema of the key.
const toldElsewhere = new Set(['unrecognized_keys', 'invalid_key']);

const all = { ...contentFiles, guides: { name: 'guides', schema: guideSchema } };
for (const { name, schema } of Object.values(all)) {
  test(`no author of content/${name} is told a message of zod’s own`, () => {
    const bare = [...schemasIn(schema, name)].flatMap(([path, part]) =>
      wrongValues.flatMap((value) =>
        (part.safeParse(value).error?.issues ?? [])
          .filter(({ code, message }) => !toldElsewhere.has(code) && zodsOwnWords.test(message))
          .map((issue) => [path, ...issue.path.map(String)].join('.') + ` – ${issue.message}`),
      ),
    );
    assert.deepEqual([...new Set(bare)], []);
  });
}
