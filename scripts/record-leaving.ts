// npm run record:leaving: runs every row of the tests of leaving in each engine, then again with
// the code broken, and writes what came of it to content/evidence/leaving.json for readers to see.
// Build the site first. Nothing else writes that file.
import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from '../e2e/leaving/engine.ts';
import { engines } from '../e2e/leaving/engines.ts';
import { knownFailures } from '../e2e/leaving/known-failures.ts';
import { noticesItsBreak, outcomeOf } from '../e2e/leaving/outcome.ts';
import { todayInLondon } from '../src/logic/days.ts';
import { rowCount, type LeavingRecord } from '../src/logic/leaving-record.ts';
import { asCommand, type Answer } from './as-command.ts';
import { leavingCodeHash } from './leaving-code.ts';
import { root } from './project-paths.ts';
import { SetupProblem } from './setup-problem.mjs';

type Run = LeavingRecord['runs'][number];
type Row = Run['rows'][number];

/** In words for readers; a fault's own words are for the person who mends it. */
const whyFails = 'It failed in our tests. We are looking into it.';
const whyUnproven =
  'Our test of this proves nothing in this browser: it passes with the code broken too.';

const file = path.join(root, 'content/evidence/leaving.json');

async function record(): Promise<Answer> {
  const missing = engines.flatMap(({ name, missing }) => {
    const why = missing();
    return why === null ? [] : [`${name}: ${why}`];
  });
  if (missing.length > 0) {
    throw new SetupProblem(`A record needs all three engines. ${missing.join('; ')}.`);
  }
  const runs: Run[] = [];
  for (const { start } of engines) {
    const engine = await start();
    try {
      runs.push(await runOf(engine));
    } finally {
      await engine.stop();
    }
  }
  const written: LeavingRecord = { sourceHash: leavingCodeHash(), runs };
  fs.writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
  const held = runs.flatMap(({ rows }) => rows.filter(({ outcome }) => outcome === 'holds'));
  const failed = runs.flatMap(({ rows }) => rows.filter(({ outcome }) => outcome === 'fails'));
  const open = runs.flatMap(({ rows }) =>
    rows.filter(({ why }) => why === whyFails || why === whyUnproven),
  );
  return {
    code: open.length === 0 ? 0 : 1,
    text: `${held.length} rows hold and were seen to fail with the code broken; ${failed.length} fail; ${open.length} of all want looking into.`,
  };
}

async function runOf(engine: Engine): Promise<Run> {
  const rows: Row[] = [];
  for (let row = 1; row <= rowCount; row += 1) {
    const found = await rowOf(row, engine);
    console.log(`${engine.name} ${row}: ${found.outcome}${found.why ? ` (${found.why})` : ''}`);
    rows.push(found);
  }
  return { engine: engine.name, version: engine.version, date: todayInLondon(new Date()), rows };
}

async function rowOf(row: number, engine: Engine): Promise<Row> {
  const came = await outcomeOf(row, engine);
  if (came.outcome === 'not-applicable') return { row, ...came };
  if (came.outcome === 'fails') {
    console.error(came.fault);
    return { row, outcome: 'fails', why: knownFailures[engine.name]?.[row] ?? whyFails };
  }
  return (await noticesItsBreak(row, engine))
    ? { row, outcome: 'holds' }
    : { row, outcome: 'not-run', why: whyUnproven };
}

await asCommand(record);
