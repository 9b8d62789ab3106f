// npm run postcodes -- FILE.zip: makes the list of places from Code-Point Open (CSV) or the ONS
// Postcode Directory, as published. The list is not kept in the repository.
//
//   npm run postcodes -- --verify FILE.zip    looks up every postcode of the zip in the list, and in
//                                             the table, whichever of them was made from it
//   npm run postcodes -- --table FILE.zip     makes the table in content/ instead, which is kept
import { parseArgs } from 'node:util';
import { todayInLondon } from '../../src/time/days.ts';
import { PostcodesFault } from '../../src/postcodes/sectors.ts';
import { writePostcodeIndex } from '../../src/postcodes/index-writer.ts';
import { readContent } from '../../src/content/read.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { keepPlaces, refuseFall } from './store.ts';
import { openPostcodes } from './source.ts';
import { root } from '../../machine/cli/paths.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { sortPostcodes } from './assign-districts.ts';
import { keepTable, readResponsible, tableFile, tableText } from './table.ts';
import { verifyPostcodes } from './verify.ts';

const number = new Intl.NumberFormat('en-GB');

/**
 * Makes the list, or verifies it. If anything is wrong with the zip, the list is left as it is.
 *
 * @param folder the project's
 */
export async function postcodes(
  args: readonly string[],
  folder: string,
  now: Date,
): Promise<Answer> {
  const { zip, work } = askedFor(args);
  try {
    return await works[work](zip, folder, now);
  } catch (fault) {
    throw fault instanceof PostcodesFault ? new SetupProblem(fault.message) : fault;
  }
}

async function make(zip: string, folder: string, now: Date): Promise<Answer> {
  const start = performance.now();
  const { councils, districts } = readContent(folder);
  const source = await openPostcodes(zip);
  try {
    const today = todayInLondon(now);
    const sorted = await sortPostcodes(source, { councils, districts, today });
    const about = { ...source.about, postcodes: sorted.count };
    const notCompared = refuseFall(folder, about);
    const { name, bytes } = keepPlaces(folder, writePostcodeIndex(about, sorted.sectors));
    const text = [
      `${number.format(sorted.count)} postcodes of ${about.source} (${about.edition}) are in ${name}, ${number.format(bytes)} bytes.`,
      `${number.format(sorted.unplaced)} of them are in no district, and are left out.`,
      `It took ${((performance.now() - start) / 1000).toFixed(0)} seconds and ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB.`,
      ...notCompared,
    ];
    return { code: 0, text: text.join('\n') };
  } finally {
    await source.close();
  }
}

async function makeTable(zip: string, folder: string, now: Date): Promise<Answer> {
  const source = await openPostcodes(zip);
  try {
    const today = todayInLondon(now);
    const sorted = await sortPostcodes(source, { ...readResponsible(folder), today });
    const text = tableText({ ...source.about, postcodes: sorted.count }, sorted.sectors);
    keepTable(folder, text);
    const { edition, source: name } = source.about;
    return {
      code: 0,
      text: `${tableFile} is made from ${number.format(sorted.count)} postcodes of ${name} (${edition}).`,
    };
  } finally {
    await source.close();
  }
}

const works = { make, makeTable, verify: verifyPostcodes };

function askedFor(args: readonly string[]): { zip: string; work: keyof typeof works } {
  const usage =
    'write npm run postcodes -- FILE.zip, with --verify or --table before the file if you want that instead';
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { verify: { type: 'boolean' }, table: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [zip, more] = positionals;
    const { verify, table } = values;
    if (zip !== undefined && more === undefined && !(verify && table)) {
      return { zip, work: verify ? 'verify' : table ? 'makeTable' : 'make' };
    }
  } catch {
    // An unknown option, which is reported below.
  }
  throw new SetupProblem(
    args.length === 0
      ? `Which file? Please ${usage}.`
      : `"${args.join(' ')}" was not understood: ${usage}.`,
  );
}

if (import.meta.main) await runCli(() => postcodes(process.argv.slice(2), root, new Date()));
