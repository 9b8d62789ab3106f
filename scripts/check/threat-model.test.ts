import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../machine/cli/paths.ts';
import { rowCount } from '../../src/exit/test-record.ts';

const text = readFileSync(path.join(root, 'docs/threat-model.md'), 'utf8');
const isThere = (name: string) => existsSync(path.join(root, name));

test('all that the threat model says to hold it is there', () => {
  const named = [...text.matchAll(/`((?:src|e2e|scripts|content|machine)\/[^`]*)`/g)];
  const linked = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => `docs/${to}`);
  const all = [...named.map(([, name = '']) => name), ...linked];
  assert.ok(all.length > 30);
  assert.deepEqual(
    all.filter((name) => !isThere(name)),
    [],
  );
});

test('each row of the exit’s record that it names is one', () => {
  const lists = [...text.matchAll(/\brows? (\d+(?:(?:, | to | and )\d+)*)/g)];
  const rows = lists.flatMap(([, list = '']) => list.match(/\d+/g) ?? []).map(Number);
  assert.ok(rows.length > 8);
  assert.deepEqual(
    rows.filter((row) => row < 1 || row > rowCount),
    [],
  );
});

test('each line has who, what they could do, what we do and what we cannot', () => {
  const lines = text.split('\n').filter((line) => line.startsWith('| **'));
  assert.ok(lines.length >= 10);
  for (const line of lines) {
    const cells = line.split('|').slice(1, -1);
    assert.equal(cells.length, 4, line.slice(0, 60));
    assert.ok(
      cells.every((cell) => cell.trim() !== ''),
      line.slice(0, 60),
    );
  }
});
