// npm run record:exit: runs every row of the exit tests in each engine, then again with the code
// broken, and writes the outcomes to content/evidence/exit.json for readers to see. Build the site
// first. Nothing else writes that file.
//
//   npm run record:exit -- --engine Firefox             only Firefox; the others are kept
//   npm run record:exit -- --engine Firefox --rows 3,4  only those rows in Firefox
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';
import { isKnown, knownFailures } from './known-failures.ts';
import { noticesItsBreak, outcomeOf } from './outcome.ts';
import { todayInLondon } from '../../src/time/days.ts';
import { exitRecordSchema, rowCount, type ExitRecord } from '../../src/exit/test-record.ts';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { exitHash } from './source-hash.ts';
import { root } from '../../machine/cli/paths.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

type Run = ExitRecord['runs'][number];
type Row = Run['rows'][number];

/** Worded for readers; the error message itself is for whoever fixes it. */
const whyFails = 'It failed in our tests. We are looking into it.';
const whyUnproven =
  'Our test of this proves nothing in this browser: it passes with the code broken too.';

const file = path.join(root, 'content/evidence/exit.json');

async function record(): Promise<Answer> {
  const { values } = parseArgs({
    options: { engine: { type: 'string' }, rows: { type: 'string' } },
  });
  const wanted = engines.filter(({ name }) => !values.engine || name === values.engine);
  if (wanted.length === 0) {
    throw new SetupProblem(`The engines are ${engines.map(({ name }) => name).join(', ')}.`);
  }
  const missing = wanted.flatMap(({ name, missing }) => {
    const why = missing();
    return why === null ? [] : [`${name}: ${why}`];
  });
  if (missing.length > 0) throw new SetupProblem(`It cannot be recorded. ${missing.join('; ')}.`);

  const sourceHash = await exitHash();
  // All at once: each has a screen and a server of its own, and mostly waits.
  const runs = await Promise.all(
    engines.map(({ name, start }) =>
      wanted.some((each) => each.name === name)
        ? freshRun(start, values.rows ? keptRun(name, sourceHash) : null, values.rows)
        : keptRun(name, sourceHash),
    ),
  );
  fs.writeFileSync(file, `${JSON.stringify({ sourceHash, runs }, null, 2)}\n`);

  const rows = runs.flatMap((run) => run.rows);
  const held = rows.filter(({ outcome }) => outcome === 'holds');
  const failed = rows.filter(({ outcome }) => outcome === 'fails');
  const open = rows.filter(({ why }) => why === whyFails || why === whyUnproven);
  return {
    code: open.length === 0 ? 0 : 1,
    text: `${held.length} rows hold and were seen to fail with the code broken; ${failed.length} fail; ${open.length} of all want looking into.`,
  };
}

/** The last recorded run. Throws a SetupProblem if there is none or the code has changed since. */
function keptRun(name: Engine['name'], sourceHash: string): Run {
  const before = readYaml(fs.readFileSync(file, 'utf8'), file, exitRecordSchema);
  const run = before.runs.find(({ engine }) => engine === name);
  if (!run || before.sourceHash !== sourceHash) {
    throw new SetupProblem(`The run in ${name} is of other code: record all three.`);
  }
  return run;
}

/** Runs every row; or only some rows, taking the others from the run that was kept. */
async function freshRun(start: () => Promise<Engine>, kept: Run | null, some = ''): Promise<Run> {
  const engine = await start();
  const rows: Row[] = [];
  try {
    for (let row = 1; row <= rowCount; row += 1) {
      const before = kept?.rows.find((each) => each.row === row);
      if (before && !some.split(',').includes(String(row))) {
        rows.push(before);
        continue;
      }
      const found = await rowOf(row, engine);
      console.log(`${engine.name} ${row}: ${found.outcome}${found.why ? ` (${found.why})` : ''}`);
      rows.push(found);
    }
  } finally {
    await engine.stop();
  }
  return { engine: engine.name, version: engine.version, date: todayInLondon(new Date()), rows };
}

async function rowOf(row: number, engine: Engine): Promise<Row> {
  const came = await outcomeOf(row, engine);
  if (came.outcome === 'not-applicable') return { row, ...came };
  if (came.outcome === 'fails') {
    console.error(came.fault);
    const known = knownFailures[engine.name]?.[row];
    return {
      row,
      outcome: 'fails',
      why: known && isKnown(came.fault, known) ? known.why : whyFails,
    };
  }
  return (await noticesItsBreak(row, engine))
    ? { row, outcome: 'holds' }
    : { row, outcome: 'not-run', why: whyUnproven };
}

await runCli(record);
