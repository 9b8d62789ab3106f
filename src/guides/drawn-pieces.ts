import { z } from 'zod';
import { line, lineUpTo, oneOf, settings } from '../authoring/fields.ts';
import type { Guide } from './guide.ts';

const id = line('a quiet word, which links to it have in their address');
const told = oneOf(['told', 'may', 'not-usually']);

/** A row of the table of who hears what: `<Heard …>`. */
const heard = settings({
  id,
  says: lineUpTo(40, 'what somebody may say, in a few words'),
  /** Whether it touches a child. The author must say so, because it decides what may be drawn. */
  child: oneOf(['yes', 'no']),
  mediator: told,
  parent: told,
  council: told,
  court: told,
}).superRefine((row, context) => {
  if (row.child === 'no') return;
  for (const who of ['mediator', 'parent', 'council', 'court'] as const) {
    if (row[who] === 'not-usually') {
      context.addIssue({
        code: 'custom',
        path: [who],
        message: 'told or may, because nothing that touches a child is drawn as not passed on',
      });
    }
  }
});
export type HeardSettings = z.infer<typeof heard>;

/** A room in the drawing of who sits where: `<Room …>`. */
const room = settings({
  id,
  is: oneOf(['alone', 'together', 'apart']),
  title: line('what the meeting is called, as a heading'),
});
export type RoomSettings = z.infer<typeof room>;

const pieces: Readonly<Record<string, z.ZodType>> = { Heard: heard, Room: room };

/** Finds what is wrong with the settings of the pieces that a guide's drawings are made of. */
export const drawnFaults = ({ file, uses }: Pick<Guide, 'file' | 'uses'>): string[] =>
  uses.flatMap(({ name, attributes }) => {
    const issues = pieces[name]?.safeParse(attributes).error?.issues ?? [];
    const which = `<${name}${attributes['id'] === undefined ? '' : ` id="${attributes['id']}"`}>`;
    return issues.map((issue) => {
      if (issue.code === 'unrecognized_keys') {
        return `${file}: ${which} has no setting "${issue.keys.join('", "')}".\n  wanted: only those in docs/tasks/add-a-page.md`;
      }
      const key = String(issue.path[0]);
      const found = attributes[key];
      return (
        `${file}: ${which}, "${key}"\n` +
        `  found:  ${found ?? 'nothing'}\n` +
        `  wanted: ${issue.message}`
      );
    });
  });
