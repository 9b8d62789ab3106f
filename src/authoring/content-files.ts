import type { z } from 'zod';
import type { Layer } from './layers.ts';

/** One file in content/, such as content/topics.yaml, and its schema. */
export interface ContentFile<Schema extends z.ZodType = z.ZodType> {
  readonly is: 'file';
  readonly name: string;
  readonly schema: Schema;
  /** What the file of each layer may say by itself, where that is not the same: see layers.ts. */
  readonly apart?: Readonly<Record<Layer, z.ZodType>> | undefined;
}

/** A folder in content/ with one entry in each file; the name of the file is the entry's id. */
export interface ContentFolder<Schema extends z.ZodType = z.ZodType> {
  readonly is: 'folder';
  readonly name: string;
  readonly schema: Schema;
}

/** The files and folders of one subject, under the keys they have in `Content`. */
export type ContentFiles = Readonly<Record<string, ContentFile | ContentFolder>>;

/** The data in such files once they have been read. */
export type ContentOf<Files extends ContentFiles> = {
  readonly [Key in keyof Files]: Files[Key] extends ContentFolder<infer Schema>
    ? ReadonlyMap<string, z.output<Schema>>
    : Files[Key] extends ContentFile<infer Schema>
      ? z.output<Schema>
      : never;
};

/** @param name the path of the file below content/, with its extension */
export const file = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  apart?: Readonly<Record<Layer, z.ZodType>>,
): ContentFile<Schema> => ({ is: 'file', name, schema, apart });

/** @param name the path of the folder below content/ */
export const folder = <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): ContentFolder<Schema> => ({ is: 'folder', name, schema });
