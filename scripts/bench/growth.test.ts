import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../src/content/read.ts';
import { projectFile, projectWith } from '../../src/fixtures/project.ts';
import { addGuides, withoutShortAddresses } from './made-up-guides.ts';
import { statOf } from './proc-stat.ts';

test('made-up guides are right beside the real ones, but for their numbers', () => {
  const numbers = Array.from(
    { length: 5 },
    (_, at) => `${String(500 + at)}: /made-up/page-${String(at)}/\n`,
  );
  const root = projectWith({
    'content/short-addresses.yaml': projectFile('content/short-addresses.yaml') + numbers.join(''),
  });
  const before = readContent(projectWith()).guides.length;
  addGuides(root, 5);
  const { guides, topics } = readContent(root);
  assert.equal(guides.length, before + 5);
  assert.ok('made-up-4' in topics);
});

test('only councils and pages that others show keep a short address', () => {
  const schema = 'src/share/schema.ts';
  const root = projectWith({
    [schema]: readFileSync(join(import.meta.dirname, '../..', schema), 'utf8'),
    'content/short-addresses.yaml': '# Why.\n0: /\n1: /talk/\n2: /council/acorn/\n',
    'content/guides/share.mdx': '<Poster page="/talk/" />\n',
  });
  withoutShortAddresses(root);
  const text = (name: string): string => readFileSync(join(root, name), 'utf8');
  assert.equal(text('content/short-addresses.yaml'), '# Why.\n1: /talk/\n2: /council/acorn/\n');
  assert.match(text(schema), /const without = shareable\.slice\(0, 0\)\.filter/);
});

test('of a process its group, the time of its children and its memory are read, whatever it is called', () => {
  const line =
    '7 (node) 1 (x) S 1 42 42 0 -1 4194560 1 2 3 4 100 50 250 125 20 0 11 0 9 1000000 2000 18446744073709551615';
  assert.deepEqual(statOf(line), { group: 42, childrenSeconds: 3.75, megabytes: 8.192 });
});
