import type { z } from 'zod';

/** One file of content/, such as content/topics.yaml, and what it must look like. */
export interface ContentFile<Schema extends z.ZodType = z.ZodType> {
  readonly is: 'file';
  readonly name: string;
  readonly schema: Schema;
}

/** A folder of content/ with one thing in each file; the file's name is the thing's id. */
export interface ContentFolder<Schema extends z.ZodType = z.ZodType> {
  readonly is: 'folder';
  readonly name: string;
  readonly schema: Schema;
}

/** What a subject keeps in content/, by the names that the code gives it. */
export type ContentFiles = Readonly<Record<string, ContentFile | ContentFolder>>;

/** All that such files say once they are read. */
export type ContentOf<Files extends ContentFiles> = {
  readonly [Key in keyof Files]: Files[Key] extends ContentFolder<infer Schema>
    ? ReadonlyMap<string, z.output<Schema>>
    : Files[Key] extends ContentFile<infer Schema>
      ? z.output<Schema>
      : never;
};

/** @param name the file below content/, with its ending */
export const file = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): ContentFile<Schema> => ({ is: 'file', name, schema });

/** @param name the folder below content/ */
export const folder = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): ContentFolder<Schema> => ({ is: 'folder', name, schema });
