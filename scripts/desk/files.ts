import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { contentFiles } from '../../src/content/content.ts';
import { frontMatterIn } from '../../src/authoring/front-matter.ts';
import { ContentFault } from '../../src/authoring/content-fault.ts';
import { folderOf, serviceFolder } from '../../src/authoring/layers.ts';
import { readContent } from '../../src/content/read.ts';
import { guideSchema } from '../../src/guides/schema.ts';
import { shareFiles } from '../../src/share/schema.ts';
import { laidOverText, differentText } from './own-text.ts';
import { withShortAddress } from './new-page.ts';
import type { Shelf } from './shelf.ts';

/** A file that can be edited at the desk. */
export interface EditedFile {
  /** Its path below content/ or service/, such as facts/a-fact.yaml. */
  readonly name: string;
  /** Where it is written, such as service/facts/a-fact.yaml. */
  readonly place: string;
  readonly schema: z.ZodType;
  /** What is written below the front matter of a page; null for other files. */
  readonly body: string | null;
  /** The YAML: the whole file, or the front matter of a page. */
  readonly yaml: string;
  readonly text: string;
  /** Names just this text, so that a save can tell whether the file has changed meanwhile. */
  readonly version: string;
  /** The file that a new one was begun from; empty if this one is there. */
  readonly like: string;
}

/** The schema of a file below content/, or null if no such file is edited here. */
export function schemaOf(name: string): z.ZodType | null {
  if (/(^|\/)\.|\\|^\//.test(name)) return null;
  if (/^guides\/[\w/-]+\.mdx$/.test(name)) return guideSchema;
  const found = Object.values(contentFiles).find(({ is, name: own }) =>
    is === 'file' ? own === name : name.startsWith(`${own}/`) && /^[\w/ -]+\.yaml$/.test(name),
  );
  return found?.schema ?? null;
}

/**
 * Reads a file for the desk, as it counts: a service's own if it has one, else the project's; and a
 * file of settings with both together.
 *
 * @param like a file to begin from, if there is none of this name yet
 * @returns null if there is none that can be edited here
 */
export function readFile(at: Shelf, name: string, like = ''): EditedFile | null {
  const schema = schemaOf(name);
  if (!schema) return null;
  const there = textThere(at, name);
  const text = there ?? (schemaOf(like) === schema ? textThere(at, like) : null);
  if (text === null) return null;
  const begun = { version: versionOf(there), like: there === null ? like : '' };
  return withText({ name, schema, place: placeIn(at, name), ...begun }, text);
}

/** A file as it would be with another text. */
export function withText(
  file: Omit<EditedFile, 'text' | 'yaml' | 'body'>,
  text: string,
): EditedFile {
  const { whole, matter } = frontMatterIn(text) ?? { whole: '', matter: '' };
  return file.name.endsWith('.mdx')
    ? { ...file, text, yaml: `${matter}\n`, body: text.slice(whole.length) }
    : { ...file, text, yaml: text, body: null };
}

/** What counts as the file's text now; null if there is no such file. */
function textThere({ folder, layer }: Shelf, name: string): string | null {
  const project = textIn(path.join(folder, 'content', name));
  if (layer === 'content') return project;
  const own = textIn(ownFile(folder, name));
  return name.includes('/') || project === null ? (own ?? project) : laidOverText(project, own);
}

const ownFile = (folder: string, name: string): string =>
  path.join(folderOf(folder, 'service'), name);

function textIn(file: string): string | null {
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

/** Where a file is written, in the project's folder. */
const placeIn = ({ layer }: Shelf, name: string): string =>
  `${layer === 'content' ? layer : serviceFolder()}/${name}`;

/** What is written where when a file gets this text, by path in the project's folder. */
function toWrite(at: Shelf, name: string, text: string): Map<string, string> {
  const list = textThere(at, shareFiles.shortAddresses.name) ?? '';
  const texts = new Map([[name, text], ...withShortAddress(at.layer, list, name)]);
  return new Map(
    [...texts].map(([each, whole]) => {
      const project = textIn(path.join(at.folder, 'content', each));
      const isLaidOver = at.layer === 'service' && !each.includes('/') && project !== null;
      const own = textIn(ownFile(at.folder, each));
      return [placeIn(at, each), isLaidOver ? differentText(whole, project, own) : whole];
    }),
  );
}

/** The text of a file from its YAML and, for a page, what stands below it. */
export const textOf = (yaml: string, body: string | null): string =>
  body === null ? yaml : `---\n${yaml.trimEnd()}\n---\n${body}`;

/** What would be wrong with this text of a file; empty texts if nothing. */
export interface FaultsTold {
  /** In the file itself, or elsewhere because of it: so it cannot be saved. */
  readonly told: string;
  /** In other files, and just so without it. One fault could never be mended if all had to be at once. */
  readonly elsewhere: string;
}

export function faultsWith(at: Shelf, name: string, text: string): FaultsTold {
  const faults = faultsIn(() => readContent(at.folder, toWrite(at, name, text)));
  if (faults.length === 0) return { told: '', elsewhere: '' };
  const known = new Set(faultsIn(() => readContent(at.folder)).map(withoutLine));
  const isElsewhere = (fault: string): boolean =>
    known.has(withoutLine(fault)) && !/^[^\n,:]+/.exec(fault)?.[0].endsWith(`/${name}`);
  return {
    told: faults.filter((fault) => !isElsewhere(fault)).join('\n\n'),
    elsewhere: faults.filter(isElsewhere).join('\n\n'),
  };
}

/** Each fault by itself: see src/authoring/content-fault.ts. */
function faultsIn(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (fault) {
    if (fault instanceof ContentFault) return fault.message.split(/\n\n(?=\S)/);
    throw fault;
  }
}

const withoutLine = (fault: string): string => fault.replace(/, line \d+/, '');

/** A file as the project has it, where a service's own copy stands in for it; null where none does. */
export function projectText({ folder, layer }: Shelf, name: string): string | null {
  const hasCopy = layer === 'service' && name.includes('/') && existsSync(ownFile(folder, name));
  return hasCopy ? textIn(path.join(folder, 'content', name)) : null;
}

/**
 * Writes a file whole or not at all: first beside it, then in its place. A page that is new gets its
 * short number first. A copy that says just what the project says is taken away, so that it keeps no
 * later version of the project from readers.
 *
 * @param version the version that was read; if the file has another one by now, nothing is written
 * @returns whether it was written
 */
export function saveFile(at: Shelf, name: string, text: string, version: string): boolean {
  if (versionOf(textThere(at, name)) !== version) return false;
  for (const [place, written] of [...toWrite(at, name, text)].reverse()) {
    const file = path.join(at.folder, place);
    if (placeIn(at, name) === place && projectText(at, name) === written) rmSync(file);
    else writeWhole(file, written);
  }
  return true;
}

function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Content is read without files that begin with a full stop, so nobody takes it for content.
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  try {
    const handle = openSync(beside, 'w');
    writeFileSync(handle, inTheWayOf(file, text));
    fsyncSync(handle);
    closeSync(handle);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A text with the line ends, and the mark before the first letter, that the file has now. */
function inTheWayOf(file: string, text: string): string {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return before.startsWith('\uFEFF') ? `\uFEFF${lines}` : lines;
}

/** Names just this text; a file that is not there has a name of its own. */
const versionOf = (text: string | null): string =>
  text === null ? 'new' : createHash('sha256').update(text).digest('hex');
