import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { z } from 'zod';
import { contentFiles } from '../../src/content/content.ts';
import { frontMatterIn } from '../../src/authoring/front-matter.ts';
import { ContentFault } from '../../src/authoring/content-fault.ts';
import { readContent } from '../../src/content/read.ts';
import { guideSchema } from '../../src/guides/schema.ts';

/** A file that can be edited at the desk. */
export interface EditedFile {
  /** Its path below content/, such as facts/a-fact.yaml. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** What is written below the front matter of a page; null for other files. */
  readonly body: string | null;
  /** The YAML: the whole file, or the front matter of a page. */
  readonly yaml: string;
  readonly text: string;
  /** Names just this text, so that a save can tell whether the file has changed meanwhile. */
  readonly version: string;
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

/** Reads a file for the desk; null if there is none that can be edited here. */
export function readFile(folder: string, name: string): EditedFile | null {
  const schema = schemaOf(name);
  const file = path.join(folder, 'content', name);
  if (!schema || !existsSync(file)) return null;
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const { whole, matter } = frontMatterIn(text) ?? { whole: '', matter: '' };
  return name.endsWith('.mdx')
    ? {
        name,
        schema,
        text,
        yaml: `${matter}\n`,
        body: text.slice(whole.length),
        version: versionOf(text),
      }
    : { name, schema, text, yaml: text, body: null, version: versionOf(text) };
}

/** The text of a file from its YAML and, for a page, what stands below it. */
export const textOf = (yaml: string, body: string | null): string =>
  body === null ? yaml : `---\n${yaml.trimEnd()}\n---\n${body}`;

/** Lays a text out as `npm run format` does, if it can be read at all. */
export async function laidOut(folder: string, name: string, text: string): Promise<string> {
  const filepath = path.join(folder, 'content', name);
  try {
    return await format(text, { ...(await resolveConfig(filepath)), filepath });
  } catch {
    return text;
  }
}

/** What would be wrong with all content if this file had this text; empty if nothing. */
export function faultsWith(folder: string, name: string, text: string): string {
  try {
    readContent(folder, new Map([[name, text]]));
    return '';
  } catch (fault) {
    if (fault instanceof ContentFault) return fault.message;
    throw fault;
  }
}

/**
 * Writes a file whole or not at all: first beside it, then in its place.
 *
 * @param version the version that was read; if the file has another one by now, nothing is written
 * @returns whether it was written
 */
export function saveFile(folder: string, name: string, text: string, version: string): boolean {
  if (readFile(folder, name)?.version !== version) return false;
  const file = path.join(folder, 'content', name);
  // Content is read without files that begin with a full stop, so nobody takes it for content.
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  try {
    const handle = openSync(beside, 'w');
    writeFileSync(handle, text);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
  return true;
}

const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex');
