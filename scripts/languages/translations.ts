// npm run translations: how far the site is translated, and files for whoever translates or signs it.
//
//   npm run translations                            per language: what is missing, of older English, unsigned
//   npm run translations -- --out cy guides/talk    a sheet for a spreadsheet: the English, and what it is
//   npm run translations -- --in cy guides/talk     takes that sheet back in, once it is filled in
//   npm run translations -- --sign cy guides/talk   somebody who speaks both languages has read every piece
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { stringify as stringifyCsv } from 'csv-stringify/sync';
import { parse, stringify } from 'yaml';
import { folderOf, ownLayer } from '../../src/authoring/layers.ts';
import { pieceFaults } from '../../src/languages/check-pieces.ts';
import { hashOfTranslations, signedPlace } from '../../src/languages/signed.ts';
import { statusOf, type FileStatus } from '../../src/languages/status.ts';
import {
  languagesFolder,
  languageTags,
  readFileOfTranslations,
} from '../../src/languages/translations.ts';
import { didYouMean } from '../../src/text/did-you-mean.ts';
import { todayInLondon } from '../../src/time/days.ts';
import { root } from '../../machine/cli/paths.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/** Where the project is, where sheets go, and what day it is. */
interface Place {
  readonly folder: string;
  readonly sheets: string;
  readonly now: Date;
}

/** Does what was asked for and says what it did. */
export function translations(args: readonly string[], place: Place): Answer {
  const { action, tag, name } = askedFor(args);
  if (action === undefined) {
    const tags = languageTags(place.folder);
    return { code: 0, text: tags.map((each) => described(each, place.folder)).join('\n\n') };
  }
  const file = fileNamed(tag, name, place.folder);
  return { out: sheetOut, in: sheetIn, sign }[action](tag, file, place);
}

function described(tag: string, folder: string): string {
  const files = statusOf(folder, tag);
  const sum = (of: (each: FileStatus) => number): number => files.reduce((n, f) => n + of(f), 0);
  const pieces = sum((each) => each.pieces.length);
  const missing = sum((each) => each.missing);
  const open = files.filter((each) => each.missing > 0 || each.stale.length > 0);
  return [
    `${tag}: ${String(pieces - missing)} of ${String(pieces)} pieces are translated; ` +
      `${String(files.filter((each) => each.isSigned).length)} of ${String(files.length)} files are signed.`,
    ...open.map(
      ({ name, missing: lacks, stale }) =>
        `  ${name}: ${String(lacks)} missing, ${String(stale.length)} of older English`,
    ),
  ].join('\n');
}

const sheetName = (tag: string, name: string): string =>
  `translations-${tag}-${name.replace(/\.yaml$/, '').replaceAll('/', '-')}.csv`;

function sheetOut(tag: string, file: FileStatus, { sheets }: Place): Answer {
  const rows = [
    ['English', tag],
    ...file.pieces.map(({ en, say }) => [en, say]),
    ...(file.stale.length > 0 ? [['THE ENGLISH OF THESE HAS CHANGED OR GONE:', '']] : []),
    ...file.stale.map(({ en, say }) => [en, say]),
  ];
  const target = path.join(sheets, sheetName(tag, file.name));
  // The mark at the start tells spreadsheets that the letters are Unicode.
  writeFileSync(target, `\uFEFF${stringifyCsv(rows)}`);
  return {
    code: 0,
    text:
      `Wrote ${target}: ${String(file.missing)} of ${String(file.pieces.length)} pieces are to be translated. ` +
      'Fill in the second column, leave the first as it is, and save it as CSV.',
  };
}

function sheetIn(tag: string, file: FileStatus, { folder, sheets }: Place): Answer {
  const source = path.join(sheets, sheetName(tag, file.name));
  if (!existsSync(source)) {
    throw new SetupProblem(
      `There is no ${source}: write it first, with --out in the place of --in.`,
    );
  }
  const rows = rowsOf(source);
  const said = new Map(rows.map(([en = '', say = '']): [string, string] => [en, say.trim()]));
  const pieces = file.pieces.map(({ en, say }) => ({ en, say: said.get(en) ?? say }));
  const lineOf = (en: string): number => rows.findIndex(([first]) => first === en) + 1;
  const faults = pieceFaults(
    source,
    pieces.map((piece) => ({ ...piece, line: lineOf(piece.en) })),
  );
  if (faults.length > 0) {
    return { code: 1, text: `Nothing was taken in.\n\n${faults.join('\n\n')}` };
  }
  const place = path.join(folderOf(folder, ownLayer(folder)), languagesFolder, tag, file.name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(
    place,
    stringify(pieces, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
  );
  const open = pieces.filter(({ say }) => say === '').length;
  return { code: 0, text: `Took in ${source}: ${String(open)} pieces are still to be translated.` };
}

/** The rows of a sheet. In some countries a spreadsheet puts a semicolon between the columns. */
function rowsOf(source: string): string[][] {
  const text = readFileSync(source, 'utf8');
  const delimiter = /^\uFEFF?"?English"?;/.test(text) ? ';' : ',';
  let rows: string[][];
  try {
    rows = parseCsv(text, { bom: true, relax_column_count: true, delimiter });
  } catch {
    throw new SetupProblem(`${source} could not be read: save it from the spreadsheet as CSV.`);
  }
  if (rows[0]?.[0] === 'English') return rows;
  throw new SetupProblem(
    `${source} does not begin with the row "English": keep the first row and the first column as they were.`,
  );
}

function sign(tag: string, file: FileStatus, { folder, now }: Place): Answer {
  if (file.missing > 0) {
    const open = `${String(file.missing)} pieces of ${file.name} are not translated yet`;
    throw new SetupProblem(`${open}, so it cannot be signed as a whole.`);
  }
  const place = signedPlace(folder, ownLayer(folder), tag);
  mkdirSync(path.dirname(place), { recursive: true });
  const before = existsSync(place)
    ? (parse(readFileSync(place, 'utf8')) as { file: string }[])
    : [];
  const entry = {
    file: file.name,
    words: hashOfTranslations(readFileOfTranslations(folder, tag, file.name)),
    on: todayInLondon(now),
  };
  const others = before.filter((each) => each.file !== file.name);
  writeFileSync(place, stringify([...others, entry]));
  return {
    code: 0,
    text: `Signed ${file.name} in ${tag} as it stands: any change in the words of either language undoes it.`,
  };
}

function fileNamed(tag: string, typed: string, folder: string): FileStatus {
  const tags = languageTags(folder);
  if (!tags.includes(tag)) {
    throw new SetupProblem(
      `There is no language "${tag}": they are ${tags.join(', ')}.${didYouMean(tag, tags)}`,
    );
  }
  const name = typed.endsWith('.yaml') ? typed : `${typed}.yaml`;
  const files = statusOf(folder, tag);
  const found = files.find((each) => each.name === name);
  if (found) return found;
  const names = files.map((each) => each.name);
  throw new SetupProblem(`There is nothing to translate in "${typed}".${didYouMean(name, names)}`);
}

const usage = 'npm run translations -- --out cy guides/talk';

function askedFor(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const actions = (['out', 'in', 'sign'] as const).filter((each) => values[each]);
  const [tag = '', name = '', ...others] = positionals;
  const [action] = actions;
  const isWhole = action === undefined ? tag === '' : name !== '';
  if (actions.length > 1 || others.length > 0 || !isWhole) {
    throw new SetupProblem(`Give one of --out, --in and --sign, a language and a file: ${usage}.`);
  }
  return { action, tag, name };
}

function parsed(args: readonly string[]) {
  try {
    const yes = { type: 'boolean' } as const;
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: yes, in: yes, sign: yes },
    });
  } catch {
    throw new SetupProblem(`"${args.join(' ')}" was not understood. Write it like this: ${usage}.`);
  }
}

if (import.meta.main) {
  await runCli(() =>
    translations(process.argv.slice(2), { folder: root, sheets: process.cwd(), now: new Date() }),
  );
}
