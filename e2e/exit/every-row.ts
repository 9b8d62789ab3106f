import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exitRecordSchema } from '../../src/exit/test-record.ts';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import { assertAsRecorded } from './as-recorded.ts';
import type { Engine, EngineName } from './engine.ts';
import { engines } from './engines.ts';
import { knownFailures } from './known-failures.ts';
import { outcomeOf } from './outcome.ts';

const file = 'content/evidence/exit.json';
const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

/** The latest record of the exit tests. */
export const record = readYaml(text, file, exitRecordSchema);

/**
 * Runs every row of the record in an engine, if it is installed. What we tell readers must be
 * true: a row recorded as holding must hold, one recorded as failing must still fail in the same
 * way, and one that could not be tried must still be impossible to try.
 */
export function everyRow(name: EngineName): void {
  const engine = engines.find((each) => each.name === name);
  const missing = engine?.missing() ?? null;
  const recorded = record.runs.find((run) => run.engine === name)?.rows ?? [];
  let started: Engine | undefined;
  before(async () => {
    if (missing === null) started = await engine?.start();
  });
  after(async () => {
    await started?.stop();
  });
  for (const { row, outcome } of recorded) {
    const skip = missing === null ? false : `exit in ${name}: ${missing}`;
    test(`${name}, row ${row}: ${outcome}`, { skip }, async () => {
      assert.ok(started);
      assertAsRecorded(outcome, await outcomeOf(row, started), knownFailures[name]?.[row]);
    });
  }
}
