import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';

const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }),
  );
const code = new Set(
  [...filesIn('src', 'scripts', 'machine', 'e2e'), ...readdirSync(root)].map((name) =>
    path.basename(name),
  ),
);

// Decisions tell what was decided on their day, of files that may have gone since.
const docs = ['CONTRIBUTING.md', 'README.md', ...filesIn('docs').map((name) => `docs/${name}`)];
for (const file of docs.filter((name) => /(?<!decisions.*)\.md$/.test(name))) {
  test(`${file} names no file of code that is not there`, () => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const names = [...text.matchAll(/(?<![\w*.-])[\w-][\w.-]*\.(?:tsx?|mts|mjs|astro|css)\b/g)].map(
      ([name]) => name,
    );
    assert.deepEqual(
      // `Name.astro` stands for any.
      names.filter((name) => !code.has(name) && !/^name/i.test(name)),
      [],
    );
  });
}
