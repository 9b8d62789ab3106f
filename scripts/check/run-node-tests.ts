import fs from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from '../../machine/cli/paths.ts';
import type { Outcome } from './outcome.ts';
import { unitCounts, type Result } from './unit-counts.ts';

/** The files of the project that fit any of the patterns. */
export function filesLike(patterns: readonly string[], folder = root): string[] {
  return fs
    .globSync(patterns, { cwd: folder })
    .map((file) => path.join(folder, file))
    .sort();
}

interface Running {
  readonly folder?: string;
  /** Files at a time: one where another step has the other processor. */
  readonly atATime?: number;
  /** How long one file may take. */
  readonly minutes?: number;
}

/**
 * Runs test files with Node's own runner, each in a process of its own. No tests at all is a
 * failure: a mistyped pattern must not look like success.
 */
export async function runNodeTests(
  files: readonly string[],
  { folder = root, atATime = 1, minutes = 2 }: Running = {},
): Promise<Outcome> {
  const results: Result[] = [];
  // A test that hangs must fail in the end, or the whole run would never say what came of it.
  const timeout = minutes * 60_000;
  const stream = run({ files: [...files], cwd: folder, concurrency: atATime, timeout });
  stream.on('test:pass', (data) => results.push({ type: 'test:pass', data }));
  stream.on('test:fail', (data) => results.push({ type: 'test:fail', data }));
  let output = '';
  for await (const chunk of stream.compose(new spec())) output += String(chunk);

  const counts = unitCounts(results);
  if (counts.passed + counts.failed > 0 || counts.notRun.length > 0)
    return { ...counts, output: failuresIn(output) };
  return { ...counts, failed: 1, output: `No tests were found.\n${output}` };
}

/** The failed tests alone: above them the runner also lists every test that passed. */
function failuresIn(output: string): string {
  const start = output.indexOf('✖ failing tests:');
  return start === -1 ? output : output.slice(start);
}
