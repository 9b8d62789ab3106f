import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsInDecision } from './check-decision.ts';
import { lockSchema } from './lockfile.ts';

const lock = lockSchema.parse({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { date: '1.0.0' }, devDependencies: { '@a/b.json': '2.0.0' } },
    'node_modules/date': { license: '(ISC AND CC-BY-3.0)', hasInstallScript: true },
    'node_modules/@a/b.json': { license: 'MIT' },
  },
});
const rows = [
  '| date | (ISC AND CC-BY-3.0) | 2026-11-01 | off |',
  '| @a/b.json | MIT | 2020-01-31 | – |',
];
const faults = (...lines: string[]) => faultsInDecision(`# 5\n\n${lines.join('\n')}\n`, lock);

test('a row for each dependency of ours, as the lock has it, is no fault', () => {
  assert.deepEqual(faults(...rows), []);
});

test('told: a row that is missing, wrong, undated or of what is gone', () => {
  const [date = '', b = ''] = rows;
  const wanted = /a row "\| date \| \(ISC AND CC-BY-3\.0\) \| .* \| off \|"\.$/;
  for (const wrong of [
    '',
    date.replace('ISC', 'MIT'),
    date.replace('off', '–'),
    date.replace('2026-11-01', ''),
  ]) {
    const [fault = '', ...more] = faults(b, wrong);
    assert.match(fault, wanted);
    assert.deepEqual(more, []);
  }
  assert.match(faults(...rows, '| gone | MIT | 2026-11-01 | – |').join(), /gone is no dependency/);
});
