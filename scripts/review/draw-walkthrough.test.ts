import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import { project } from '../../src/fixtures/project.ts';
import { drawFlow } from '../../src/walkthrough/draw.ts';
import { walkthroughSchema } from '../../src/walkthrough/schema.ts';
import { root } from '../../machine/cli/paths.ts';
import { drawings } from './draw-walkthrough.ts';

const text = (file: string): string =>
  readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n');
const named = (pattern: string): string[] =>
  globSync(pattern, { cwd: root }).map((file) => path.parse(file).name);

test('each flow is drawn into a file of its own name, with every way through', () => {
  const [[file, drawn] = [], ...others] = drawings(project);
  assert.equal(file, 'docs/flows/next.md');
  assert.match(drawn ?? '', /Where do you live\?/);
  assert.deepEqual(others, []);
});

test('every flow has its drawing, and every drawing its flow', () => {
  const flows = named('content/walkthroughs/*.yaml');
  assert.ok(flows.length > 0);
  assert.deepEqual(named('docs/flows/*.md').sort(), flows.sort());
});

for (const name of named('content/walkthroughs/*.yaml')) {
  // The table that a safeguarding lead signed must match what readers see.
  test(`docs/flows/${name}.md lists every way through as it is today; else run npm run draw`, () => {
    const file = `content/walkthroughs/${name}.yaml`;
    const drawn = drawFlow(readYaml(text(file), file, walkthroughSchema), file);
    assert.equal(text(`docs/flows/${name}.md`), drawn);
  });
}
