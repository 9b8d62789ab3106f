// npm run easy-read: which pages in Easy Read are signed, and a signature for one.
//
//   npm run easy-read                   which are signed, which have changed since, which nobody has signed
//   npm run easy-read -- --sign talk    people with a learning disability have read it, and it is right
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { folderOf, ownLayer } from '../../src/authoring/layers.ts';
import { readContent } from '../../src/content/read.ts';
import { hashOfEasyRead, isSigned } from '../../src/easy-read/signed.ts';
import { didYouMean } from '../../src/text/did-you-mean.ts';
import { todayInLondon } from '../../src/time/days.ts';
import { root } from '../../machine/cli/paths.ts';
import { runCli, type Answer } from '../../machine/cli/run-cli.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

/** Where the project is, and what day it is. */
interface Place {
  readonly folder: string;
  readonly now: Date;
}

/** Does what was asked for and says what it did. */
export function easyRead(args: readonly string[], { folder, now }: Place): Answer {
  const id = askedToSign(args);
  const content = readContent(folder);
  const ids = [...content.easyRead.keys()];
  if (id === undefined) {
    const said = ids.map((each) => {
      const state = content.easyReadSigned.has(each) ? 'changed since it was signed' : 'not signed';
      return `  ${each}: ${isSigned(each, content) ? 'signed' : state}`;
    });
    return { code: 0, text: ['Pages in Easy Read:', ...said].join('\n') };
  }
  const words = hashOfEasyRead(id, content);
  if (words === undefined) {
    throw new SetupProblem(
      `There is no content/easy-read/${id}.yaml: they are ${ids.join(', ')}.${didYouMean(id, ids)}`,
    );
  }
  const place = path.join(folderOf(folder, ownLayer(folder)), 'easy-read-signed', `${id}.yaml`);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, stringify({ words, on: todayInLondon(now) }));
  return {
    code: 0,
    text:
      `Signed ${id} as it stands, and a release now has it. Any change to its words, its facts or its ` +
      'numbers undoes that, and so does a change to the page that it is of.',
  };
}

/** @throws SetupProblem when something else was typed */
function askedToSign(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { sign: { type: 'string' } } }).values.sign;
  } catch {
    throw new SetupProblem('Name one page, like this: npm run easy-read -- --sign talk');
  }
}

if (import.meta.main) {
  await runCli(() => easyRead(process.argv.slice(2), { folder: root, now: new Date() }));
}
