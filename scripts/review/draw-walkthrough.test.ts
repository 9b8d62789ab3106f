import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { drawings } from './draw-walkthrough.ts';
import { root } from '../../machine/cli/paths.ts';

const made = drawings(root);

test('there is a flow to draw', () => {
  assert.ok(made.size > 0);
});

for (const [file, text] of made) {
  // The table that a safeguarding lead signed must be the table of what readers see.
  test(`${file} lists every way through as it is today; else run npm run draw`, () => {
    assert.equal(readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n'), text);
  });
}
