import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';
import { pieces } from '../../src/guides/written-with.ts';
import { extraSheets } from '../../src/site/inline-styles.ts';

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const pages = [...globSync('docs/tasks/*.md', { cwd: root }), 'CONTRIBUTING.md'];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

for (const page of pages.map((name) => name.replaceAll('\\', '/'))) {
  test(`${page} names only commands and files that are there`, () => {
    const text = read(page);
    const commands = [...text.matchAll(/npm (?:run ([a-z-]+(?::[a-z]+)?)|(start|test))/g)];
    for (const [, run, own] of commands) assert.ok(scripts[run ?? own ?? ''], run);
    for (const [, link] of text.matchAll(/\]\(((?!https?:)[^)#]+)/g)) {
      const file = path.join(root, path.dirname(page), link ?? '');
      assert.ok(existsSync(file), `${page} links to ${String(link)}`);
    }
    if (page.startsWith('docs/'))
      assert.equal(text.match(/^## .*/gm)?.at(-1), '## How you know it worked');
  });
}

/** The components that authors may use, as src/layouts/Guide.astro lists them. */
const forAuthors = (() => {
  const list = /const forAuthors = \{(.*?)\};/s.exec(read('src/layouts/Guide.astro'))?.[1] ?? '';
  return [...list.matchAll(/^ {2}([A-Z]\w+),$/gm)].map(([, name]) => name ?? '');
})();

test('add-a-page lists every component that an author may use', () => {
  assert.ok(forAuthors.length >= 10);
  const guide = read('docs/tasks/add-a-page.md');
  const unnamed = forAuthors.filter((name) => !guide.includes(`<${name}`));
  assert.deepEqual(unnamed, [], 'components that docs/tasks/add-a-page.md does not name');
});

test('a guide may use the components that the layout gives it, and no others', () => {
  assert.deepEqual(forAuthors.toSorted(), pieces.toSorted());
});

test('every component with a style sheet of its own is one that an author may use', () => {
  const styled = Object.values(extraSheets).flatMap(({ components }) => components);
  assert.ok(styled.length >= 5);
  const unknown = styled.filter((name) => !forAuthors.includes(name));
  assert.deepEqual(unknown, [], 'names in src/site/inline-styles.ts that no guide can use');
});
