import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';

/**
 * Who may import whom, laid down here and nowhere else. A folder may import from itself and from
 * any folder on a line above its own, but not from others on the same line. `fixtures` belong to
 * the tests, and any test may use any of them.
 */
const direction = [
  ['src/text'],
  ['src/time'],
  ['src/authoring'],
  ['src/brand'],
  ['src/facts', 'src/site', 'src/exit', 'src/postcodes', 'src/films'],
  ['src/languages'],
  ['src/wayfinding'],
  ['src/guides'],
  ['src/glossary', 'src/worksheets', 'src/helplines', 'src/referral'],
  [
    'src/councils',
    'src/danger',
    'src/easy-read',
    'src/letters',
    'src/disclosures',
    'src/share',
    'src/walkthrough',
  ],
  ['src/local-services'],
  ['src/search'],
  ['src/headers'],
  ['src/styles'],
  ['src/content'],
  ['src/signing'],
  ['src/open-data', 'src/review'],
  ['src/layouts'],
  ['src/pages'],
  ['src'],
  ['machine'],
  ['scripts', 'e2e'],
];

/** Test files may also use fixtures, so they may import from everything. */
const isTest = (file: string): boolean =>
  /\.test\.ts$|^e2e\/|\/fixtures\//.test(file) || !file.includes('/');

const files = globSync('{src,machine,scripts,e2e}/**/*.{ts,tsx,mjs,astro}', { cwd: root })
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();

/** The files that a file imports, including types and style sheets. */
const importsOf = new Map(
  files.map((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const named = text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g);
    return [file, [...named].map(([, to = '']) => path.posix.join(path.posix.dirname(file), to))];
  }),
);

const folderOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' && second.includes('.') ? 'src' : top === 'src' ? `${top}/${second}` : top;
};

const rankOf = (file: string): number =>
  direction.findIndex((line) => line.includes(folderOf(file)));

const arrows = [...importsOf].flatMap(([from, all]) => all.map((to) => ({ from, to })));

test('every folder has its place in the direction', () => {
  const unknown = files.filter((file) => rankOf(file) < 0 && !file.startsWith('src/fixtures/'));
  assert.deepEqual(unknown, []);
});

test('imports go one way', () => {
  assert.ok(arrows.length > 1000, 'the imports were not found');
  const wrong = arrows.filter(({ from, to }) => {
    if (isTest(from) || folderOf(from) === folderOf(to)) return false;
    return to.startsWith('src/fixtures/') || rankOf(to) >= rankOf(from);
  });
  assert.deepEqual(
    wrong.map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
});

test('the site imports nothing but itself, and scripts and browser tests not one another', () => {
  const wrong = arrows.filter(({ from, to }) => {
    const [here = '', there = ''] = [from, to].map((file) => file.split('/')[0]);
    return (
      (here === 'src' && there !== 'src') ||
      (here === 'machine' && (there === 'scripts' || there === 'e2e')) ||
      (here === 'scripts' && there === 'e2e') ||
      (here === 'e2e' && there === 'scripts')
    );
  });
  assert.deepEqual(
    wrong.map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
});

test('no files import one another in a circle', () => {
  assert.deepEqual(circleIn(importsOf), []);
});

/** One circle of imports, from a file back to itself; empty if there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, way: string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  return [...graph.keys()].map((file) => visit(file, [])).find(({ length }) => length > 0) ?? [];
}

test('no folder holds more than a fifth of the code, and none is loose in src/', () => {
  const lines = (file: string) => readFileSync(path.join(root, file), 'utf8').split('\n').length;
  const ours = files.filter((file) => file.startsWith('src/'));
  const all = ours.reduce((sum, file) => sum + lines(file), 0);
  for (const [folder, inside] of Map.groupBy(ours, folderOf)) {
    const share = inside.reduce((sum, file) => sum + lines(file), 0) / all;
    assert.ok(share <= 0.2, `${folder} holds ${Math.round(share * 100)} % of src/`);
  }
  const loose = ours.filter((file) => folderOf(file) === 'src');
  assert.deepEqual(loose, ['src/content.config.ts', 'src/env.d.ts', 'src/middleware.ts']);
});
