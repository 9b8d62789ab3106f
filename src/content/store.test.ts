import assert from 'node:assert/strict';
import { test } from 'node:test';
import { project } from '../fixtures/project.ts';
import type * as Store from './store.ts';

test('two copies of the store in one build have the same content, until it is to be read again', async (t) => {
  const copy = async (name: string): Promise<typeof Store> =>
    (await import(`./store.ts?${name}`)) as typeof Store;
  const [one, other] = [await copy('one'), await copy('other')];
  const before = process.cwd();
  process.chdir(project);
  t.after(() => {
    process.chdir(before);
    one.forgetContent();
  });
  const content = one.storedContent();
  assert.equal(other.storedContent(), content);
  other.forgetContent();
  assert.notEqual(one.storedContent(), content);
});
