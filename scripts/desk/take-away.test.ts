import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../src/content/read.ts';
import { root } from '../../machine/cli/paths.ts';
import { faultsWith, readFile } from './files.ts';
import { nameOf } from './page.ts';
import { withWordsAway } from './take-away.ts';

test('a service can take away the words of any page of the project, and nothing else has to be mended', () => {
  const at = { folder: root, layer: 'service' } as const;
  for (const { file } of readContent(root).guides) {
    const page = readFile(at, nameOf(file));
    assert.ok(page, file);
    const { told } = faultsWith(at, page.name, withWordsAway(page, root).text);
    assert.equal(told, '', file);
  }
});
