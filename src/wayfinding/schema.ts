import { z } from 'zod';
import { file, type ContentOf } from '../authoring/content-files.ts';
import { line, lineUpTo, listOf, settings } from '../authoring/fields.ts';

/** The sections of the site by their names: content/sections.yaml. */
export const sectionsSchema = z.record(
  z.string(),
  settings({
    /** For the way back and the rail. It can be read over a shoulder, so it must be quiet. */
    name: lineUpTo(30, 'a short quiet name'),
    /** The page that leads to all the others. */
    hub: line('the address of a page, such as /before/'),
    /** Whether each page leads to the next. If not, each is for another reader or another day. */
    inOrder: z.boolean({ error: 'true or false' }),
  }),
  { error: 'sections, each a name and a colon, with its settings indented below' },
);
export type Sections = z.infer<typeof sectionsSchema>;

const three = 'three different addresses, such as [/talk/, /council/, /before/paying/]';

/** Where a guide stands among the others. It is part of the guide's front matter. */
export const placeFields = {
  section: line('a section of content/sections.yaml').optional(),
  /** Its place in the section. No two pages of a section share one. */
  order: z
    .int({ error: 'a whole number, such as 3' })
    .min(1, { error: 'a whole number, at least 1' })
    .optional(),
  /** What its readers may also need, chosen by the author. */
  related: listOf(line('the address of a page'), three).length(3, { error: three }).optional(),
};

export interface Place {
  readonly section?: string | undefined;
  readonly order?: number | undefined;
  readonly related?: readonly string[] | undefined;
}

/** Whether a guide has the whole of its place, or none of it. */
export const isWholePlace = ({ section, order, related }: Place): boolean =>
  new Set([section, order, related].map((part) => part === undefined)).size === 1;

export const wayfindingFiles = { sections: file('sections.yaml', sectionsSchema) };
export type WayfindingContent = ContentOf<typeof wayfindingFiles>;
