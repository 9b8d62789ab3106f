import { isSeq, parseDocument } from 'yaml';
import { ContentFault } from '../../src/authoring/content-fault.ts';
import { layOver, onlyDifferent } from '../../src/authoring/lay-over.ts';

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
 *
 * @throws ContentFault if something of the project's was taken out, which laying over cannot do
 */
export function differentText(edited: string, project: string): string {
  const [document, base] = [parseDocument(edited), parseDocument(project)];
  // What cannot be read is left as it is, so that the checks say what is wrong with it.
  if (document.errors.length > 0 || isSeq(base.contents)) return edited;
  const wanted: unknown = document.toJS();
  const own = onlyDifferent(document, base) ? document.toString({ lineWidth: 0 }) : '';
  const together = parseDocument(project);
  layOver(together, parseDocument(own));
  const gone = keysGone(together.toJS(), wanted);
  if (gone.length > 0) {
    throw new ContentFault(
      `Something was taken out that is the project’s own: ${gone.join(', ')}.\n` +
        '  wanted: leave it there, and change what it says',
    );
  }
  return own;
}

/** The settings in the first that are not in the second. */
function keysGone(from: unknown, to: unknown, path = ''): string[] {
  const isGroup = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isGroup(from) || !isGroup(to)) return [];
  return Object.keys(from).flatMap((key) =>
    key in to ? keysGone(from[key], to[key], `${path}${key}.`) : [`${path}${key}`],
  );
}
