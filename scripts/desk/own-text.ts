import { isDeepStrictEqual } from 'node:util';
import { isSeq, parseDocument, visit } from 'yaml';
import { ContentFault } from '../../src/authoring/content-fault.ts';
import { layOver } from '../../src/authoring/lay-over.ts';
import { withValue } from './edit-yaml.ts';

/**
 * A file of settings as a service has it: the project's text, with its own laid over it. Of a list,
 * which a service adds to, only the service's own entries.
 */
export function laidOverText(project: string, own: string | null): string {
  const document = parseDocument(project);
  if (isSeq(document.contents)) return own ?? '[]\n';
  if (own === null) return project;
  layOver(document, parseDocument(own));
  return document.toString({ lineWidth: 0 });
}

/**
 * What a service must write for itself, so that laid over the project's text it says what was edited.
 * In its own file only what was changed is written anew.
 *
 * @param own what it has written there so far; null if nothing
 * @throws ContentFault if something of the project's was taken out, or a remark was added: a file that
 *   is laid over another can say neither
 */
export function differentText(edited: string, project: string, own: string | null): string {
  const [document, base] = [parseDocument(edited), parseDocument(project)];
  // What cannot be read is left as it is, so that the checks say what is wrong with it.
  if (document.errors.length > 0 || isSeq(base.contents)) return edited;
  const wanted: unknown = document.toJS();
  const gone = keysGone(base.toJS(), wanted);
  if (gone.length > 0) {
    throw new ContentFault(
      `Something was taken out that is the project’s own: ${gone.join(', ')}.\n` +
        '  wanted: leave it there, and change what it says',
    );
  }
  const known = remarksIn(laidOverText(project, own));
  const remark = [...remarksIn(edited)].find((each) => !known.has(each));
  if (remark !== undefined) {
    throw new ContentFault(
      `A remark was added or changed: #${remark}\n` +
        '  wanted: remarks as they were; only what is set can be changed here',
    );
  }
  const mine: unknown = parseDocument(own ?? '').toJS();
  const left = ownPart(wanted, base.toJS(), mine) ?? {};
  return own === null && Object.keys(left).length === 0 ? '' : withValue(own ?? '', left);
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of some settings those that a service must write; undefined if it need write none of them. */
function ownPart(wanted: unknown, project: unknown, own: unknown): Group | undefined {
  if (!isGroup(wanted)) return undefined;
  const [base, mine] = [isGroup(project) ? project : {}, isGroup(own) ? own : {}];
  const parts = Object.entries(wanted).flatMap(([key, value]): [string, unknown][] => {
    if (isGroup(value) && isGroup(base[key])) {
      const part = ownPart(value, base[key], mine[key]);
      return part ? [[key, part]] : [];
    }
    // What it says already stays, even where the project has come to say the same.
    const isWritten = key in mine && isDeepStrictEqual(mine[key], value);
    return isWritten || !isDeepStrictEqual(base[key], value) ? [[key, value]] : [];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** What is written after each #, line by line. */
function remarksIn(text: string): Set<string> {
  const remarks = new Set<string>();
  const document = parseDocument(text);
  const add = (...written: (string | null | undefined)[]): void => {
    for (const line of written.flatMap((each) => each?.split('\n') ?? [])) remarks.add(line);
  };
  add(document.commentBefore, document.comment);
  visit(document, {
    Node: (_key, node) => {
      add(node.commentBefore, node.comment);
    },
  });
  remarks.delete('');
  return remarks;
}

/** The settings in the first that are not in the second. */
function keysGone(from: unknown, to: unknown, path = ''): string[] {
  if (!isGroup(from) || !isGroup(to)) return [];
  return Object.keys(from).flatMap((key) =>
    key in to ? keysGone(from[key], to[key], `${path}${key}.`) : [`${path}${key}`],
  );
}
