import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from 'node:path';
import type { Content } from '../content/content.ts';
import { readContent } from '../content/read.ts';
import { checkSources } from '../facts/check-sources.ts';
import type { SourceCheck } from '../facts/schema.ts';
import { helplinesFeed } from '../open-data/helplines-feed.ts';
import { dueList } from './due.ts';
import { reviewSheet } from './review-sheet.ts';

const content = readContent(join(import.meta.dirname, '../..'));
const subjects = ['facts', 'helplines', 'localServices', 'localRoutes', 'councils'] as const;

/** Every mention of a source in a value, each with the names of the fields that lead to it. */
function* checksIn(value: unknown, path: string): Generator<[path: string, check: SourceCheck]> {
  if (typeof value !== 'object' || value === null) return;
  if ('source' in value && 'checkBy' in value) yield [path, value as SourceCheck];
  const isMany = Array.isArray(value) || value instanceof Map;
  const parts = value instanceof Map ? [...value] : Object.entries(value);
  for (const [key, part] of parts) yield* checksIn(part, isMany ? path : `${path}.${String(key)}`);
}

const all = subjects.flatMap((subject) => [...checksIn(content[subject], subject)]);
/** The same with one mention of each place where a file can have one: `helplines.passesOn.read`. */
const places = [...new Map(all.filter(([, { source }]) => source !== undefined))];

/** The content with something else in one mention of a source, to see who notices. */
function withOther([place, check]: (typeof places)[number], other: Partial<SourceCheck>): Content {
  const [subject] = subjects.filter((name) => place.startsWith(name));
  assert.ok(subject);
  const changed = structuredClone(content[subject]);
  const at = [...checksIn(content[subject], subject)].findIndex(([, each]) => each === check);
  Object.assign([...checksIn(changed, subject)][at]![1], other);
  return { ...content, [subject]: changed };
}

test('files name sources in several places', () => {
  assert.ok(places.length >= 8, places.map(([place]) => place).join(', '));
});

for (const each of places) {
  test(`${each[0]}: it is due, its source must exist, and the sheet says when it was read`, () => {
    const old = withOther(each, { checkBy: '2001-02-03' });
    assert.equal(dueList(old, '2026-11-30')[0]?.date, '2001-02-03', 'npm run due does not see it');
    assert.match(
      checkSources(withOther(each, { source: 'nowhere' })).join('\n'),
      /nowhere/,
      'a source that does not exist is not told',
    );
    assert.match(
      reviewSheet(withOther(each, { checked: '2001-02-03' }), new Map(), '2026-11-30'),
      /3 February 2001/,
      'the review sheet does not have it',
    );
  });
}

test('each service in the feed has the same fields, and no source only by its name in our files', () => {
  const { services } = helplinesFeed(content);
  const [first, ...others] = services.map((service) => Object.keys(service).sort().join());
  for (const fields of others) assert.equal(fields, first);
  assert.deepEqual(
    [...checksIn(services, 'services')].filter(([, { source }]) => typeof source === 'string'),
    [],
  );
});
