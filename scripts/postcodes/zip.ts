// Reads a zip that somebody downloaded, a piece at a time, trusting nothing it says about itself.
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';

// The ONS Postcode Directory has a few hundred files, the largest over a gigabyte; Code-Point Open
// has 130, 161 MB in all. Anything far beyond that is neither.
const most = { entries: 5_000, bytes: 3_000_000_000, textBytes: 1_000_000, line: 4_000 };

const again = 'Fetch it again.';

/** An open zip. Every fault is a SetupProblem, with a sentence for whoever downloaded it. */
export interface OpenZip {
  /** What messages call it: the file's name without its folders. */
  readonly called: string;
  /** The names of the files in it. */
  readonly names: readonly string[];
  /** The lines of a file, many at a time; the characters are bytes (Latin-1). */
  readonly lines: (name: string) => AsyncGenerator<string[]>;
  /** The text of a small file, read as UTF-8 or, if it is not valid UTF-8, as Latin-1. */
  readonly text: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** @throws SetupProblem if it is not a zip, is cut short or has names that lead outside it */
export async function openZip(file: string): Promise<OpenZip> {
  const called = path.basename(file);
  if (!fs.existsSync(file)) throw new SetupProblem(`There is no file ${file}.`);
  const zip = await openPromise(file, { strictFileNames: true, autoClose: false }).catch(
    (fault: unknown) => {
      throw new SetupProblem(
        `${called} is not a zip, or is cut short (${reasonOf(fault)}). ${again}`,
      );
    },
  );
  const close = async (): Promise<void> => {
    const closed = once(zip, 'close');
    zip.close();
    await closed;
  };
  try {
    const entries = await entriesOf(zip, called);
    const entry = (name: string): Entry => {
      const found = entries.get(name);
      if (!found) throw new SetupProblem(`There is no ${name} in ${called}. ${again}`);
      return found;
    };
    return {
      called,
      names: [...entries.keys()],
      lines: (name) => linesOf(zip, entry(name), called, most.bytes),
      text: async (name) => {
        const lines: string[] = [];
        for await (const more of linesOf(zip, entry(name), called, most.textBytes))
          lines.push(...more);
        return decoded(Buffer.from(lines.join('\n'), 'latin1'));
      },
      close,
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function entriesOf(zip: ZipFile, called: string): Promise<Map<string, Entry>> {
  if (zip.entryCount > most.entries) {
    throw new SetupProblem(`${called} holds more files than any list of postcodes. ${again}`);
  }
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (fault) {
    throw new SetupProblem(`${called} has a list of files that is wrong (${reasonOf(fault)}).`);
  }
  return entries;
}

async function* linesOf(
  zip: ZipFile,
  entry: Entry,
  called: string,
  mostBytes: number,
): AsyncGenerator<string[]> {
  const name = `${entry.fileName} in ${called}`;
  if (entry.isEncrypted()) throw new SetupProblem(`${name} is locked with a password.`);
  if (entry.uncompressedSize > mostBytes) {
    throw new SetupProblem(`${name} says that it is larger than any list of postcodes. ${again}`);
  }
  let sum = 0;
  let rest = '';
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Buffer;
      sum = crc32(bytes, sum);
      const lines = (rest + bytes.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > most.line)
        throw new SetupProblem(`${name} is not a list: it has no lines.`);
      yield lines;
    }
  } catch (fault) {
    if (fault instanceof SetupProblem) throw fault;
    throw new SetupProblem(`${name} is damaged (${reasonOf(fault)}). ${again}`);
  }
  if (sum !== entry.crc32) throw new SetupProblem(`${name} is damaged (a wrong sum). ${again}`);
  yield [rest];
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}

const reasonOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : String(fault);
