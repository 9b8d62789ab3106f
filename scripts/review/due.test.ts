import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { due } from './due.ts';
import { project, projectFile, projectWith } from '../../src/fixtures/project.ts';

const noon = new Date('2026-11-22T12:00:00Z');

test('one line for each file, with tabs between, by day and then by file', () => {
  const { code, text } = due([], project, noon);
  assert.equal(code, 0);
  const lines = text.split('\n');
  assert.deepEqual(
    lines.filter((line) => /a-fact|a-line|talk/.test(line)),
    [
      '2027-02-22\tsafeguarding lead\tcontent/facts/a-fact.yaml\tlater\tpractice',
      '2027-02-22\tsafeguarding lead\tcontent/helplines/a-line.yaml\tlater\tnumber\t0808 157 0000',
      '2027-05-22\tcontent editor\tcontent/guides/talk.mdx\tlater\tpage',
    ],
  );
  const dayAndFile = lines.map((line) => line.split('\t')).map(([day, , file]) => `${day} ${file}`);
  assert.deepEqual(dayAndFile, dayAndFile.toSorted());
});

test('something overdue ends with 1', () => {
  const { code, text } = due(['--on', '2027-02-23'], project, noon);
  assert.equal(code, 1);
  assert.match(text, /a-fact\.yaml\toverdue\tpractice\n/);
  assert.equal(due(['--on', '2027-02-22'], project, noon).code, 0);
});

test('an old table of postcodes is told, and nothing more', () => {
  const old = projectFile('content/postcode-table.yaml').replace('2026-10-17', '2026-01-17');
  const folder = projectWith({ 'content/postcode-table.yaml': old });
  const { code, text } = due([], folder, noon);
  assert.equal(code, 0);
  assert.match(text, /^2026-08-05\tcontent editor\tcontent\/postcode-table\.yaml\told\ttable\n/);
});

test('without a day it is today in London', () => {
  // In summer, London is an hour ahead of machines that run on UTC.
  const fact = projectFile('content/facts/a-fact.yaml').replace(
    'checkBy: 2027-02-22',
    'checkBy: 2027-07-01',
  );
  const folder = projectWith({ 'content/facts/a-fact.yaml': fact });
  const stateAt = (time: string) =>
    /a-fact\.yaml\t(\w+)/.exec(due([], folder, new Date(time)).text)?.[1];
  assert.equal(stateAt('2027-07-01T22:59:00Z'), 'today');
  assert.equal(stateAt('2027-07-01T23:00:00Z'), 'overdue');
});

test('a day that does not exist, or another word, is refused in a sentence', () => {
  for (const args of [['--on', '2027-02-30'], ['--on=soon'], ['--on', '']]) {
    assert.throws(() => due(args, project, noon), {
      name: 'SetupProblem',
      message: /is not a day that exists: write --on with a day such as 2027-01-31\.$/,
    });
  }
  for (const args of [['--om', '2027-01-31'], ['2027-01-31'], ['--on']]) {
    assert.throws(() => due(args, project, noon), {
      name: 'SetupProblem',
      message: /was not understood: write npm run due/,
    });
  }
});

test('the command says a fault on standard error alone, and ends with 2', () => {
  const script = path.join(import.meta.dirname, 'due.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--on', '2027-02-30'], {
    encoding: 'utf8',
  });
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^"2027-02-30" is not a day that exists.*\n$/);
});
