// npm run postcodes: makes the list of places from Code-Point Open, which it fetches from the
// Ordnance Survey, or from a zip of that or of the ONS Postcode Directory, as published. The list is
// not kept in the repository.
//
//   npm run postcodes -- FILE.zip    from a zip that is here already
//   npm run postcodes -- --verify    looks up every postcode of the zip in the list, and in the table,
//                                    whichever of them was made from it
//   npm run postcodes -- --table     makes the table in content/ instead, which is kept
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { todayInLondon } from '../../src/time/days.ts';
import type { AboutIndex } from '../../src/postcodes/index-reader.ts';
import { PostcodesFault } from '../../src/postcodes/sectors.ts';
import { writePostcodeIndex } from '../../src/postcodes/index-writer.ts';
import { readContent } from '../../src/content/read.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { keepPlaces, refuseFall } from './store.ts';
import type { Internet } from './download.ts';
import { fetchCodePoint, fetchedZip, ordnanceSurvey } from './fetch-zip.ts';
import { openPostcodes } from './source.ts';
import { root } from '../../machine/cli/paths.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { sortPostcodes } from './assign-districts.ts';
import { keepTable, licence, readResponsible, tableFile, tableText } from './table.ts';
import { verifyPostcodes } from './verify.ts';

const number = new Intl.NumberFormat('en-GB');

/**
 * Makes the list or the table, or verifies them. If anything is wrong with the zip, both are left as
 * they are.
 *
 * @param folder the project's
 * @param internet where to fetch a zip, if none is named
 */
export async function postcodes(
  args: readonly string[],
  folder: string,
  now: Date,
  internet: Internet = ordnanceSurvey,
): Promise<Answer> {
  const { zip, work } = askedFor(args);
  try {
    const file =
      zip ?? (await (work === 'verify' ? keptZip(folder) : fetchCodePoint(folder, internet)));
    return await works[work](file, folder, now);
  } catch (fault) {
    throw fault instanceof PostcodesFault ? new SetupProblem(fault.message) : fault;
  }
}

/** What was made from a fetched zip is verified with that very zip, though there may be a newer one. */
function keptZip(folder: string): string {
  const file = path.join(folder, fetchedZip);
  if (fs.existsSync(file)) return file;
  throw new SetupProblem(
    'Which file? Nothing was fetched yet: name the file after --verify, or write npm run postcodes first.',
  );
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
      licenceLines(about),
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
    keepTable(folder, tableText({ ...source.about, postcodes: sorted.count }, sorted.sectors));
    const { edition, source: name } = source.about;
    const text = [
      `${tableFile} is made from ${number.format(sorted.count)} postcodes of ${name} (${edition}).`,
      licenceLines(source.about),
    ];
    return { code: 0, text: text.join('\n') };
  } finally {
    await source.close();
  }
}

/** The lines that the site shows for it, so that whoever makes it has read them. */
const licenceLines = ({ credits }: Pick<AboutIndex, 'credits'>): string =>
  `It is under the ${licence}. The site shows these lines with it:\n${credits.map((line) => `  ${line}`).join('\n')}`;

const works = { make, makeTable, verify: verifyPostcodes };

function askedFor(args: readonly string[]): { zip: string | null; work: keyof typeof works } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { verify: { type: 'boolean' }, table: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [zip = null, more] = positionals;
    const { verify, table } = values;
    if (more === undefined && !(verify && table)) {
      return { zip, work: verify ? 'verify' : table ? 'makeTable' : 'make' };
    }
  } catch {
    // An unknown option, which is reported below.
  }
  throw new SetupProblem(
    `"${args.join(' ')}" was not understood: write npm run postcodes, npm run postcodes -- FILE.zip, or either with --verify or --table.`,
  );
}

if (import.meta.main) await runCli(() => postcodes(process.argv.slice(2), root, new Date()));
