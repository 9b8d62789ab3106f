import type { EditedFile } from './files.ts';

/**
 * The lines that say where something was read, and what a call leaves behind, where they are those of the
 * file that a new one was begun from; or where a number has changed and none of them has.
 */
export function notCheckedAnew(disk: EditedFile, text: string): string[] {
  const [before, now] = [linesIn(disk.text), linesIn(text)];
  const kept = [...now].filter((line) => before.has(line));
  const wanted = disk.like === '' ? ofSource : ofSourceOrTrace;
  const changed = [...now].filter((line) => !before.has(line));
  const isAsked =
    disk.like !== '' ||
    (changed.some((line) => ofNumber.test(line)) && !changed.some((line) => ofSource.test(line)));
  return isAsked ? kept.filter((line) => wanted.test(line)) : [];
}

const ofSource = /\b(?:source|checked|reviewed):/;
const ofSourceOrTrace =
  /\b(?:source|checked|reviewed|hours|cost|bill|callList|messages|recorded|anonymous|silent):/;
const ofNumber = /\b(?:address|number):.*\d{3}/;

const linesIn = (text: string): Set<string> => new Set(text.split('\n').map((line) => line.trim()));
