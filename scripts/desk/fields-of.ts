import { parse } from 'yaml';
import type { EditedFile } from './files.ts';
import { formOf, type Field } from './form-of.ts';
import type { ValuePath } from './set-value.ts';

/** The fields of a file, from its schema and what it says. */
export const fieldsOf = ({ schema, yaml }: EditedFile): Field[] => formOf(schema, parse(yaml));

/** What a field is called in a form that is sent. */
export const fieldName = ({ path }: Pick<Field, 'path'>): string => `at:${JSON.stringify(path)}`;

/** The lists of a file whose entries have settings of their own. */
export const listsOf = (fields: readonly Field[]): ValuePath[] => [
  ...new Map(
    fields.flatMap(({ path }) => {
      const list = path.slice(
        0,
        path.findLastIndex((step) => typeof step === 'number'),
      );
      return list.length < path.length - 1 && list.length > 0 ? [[list.join(), list] as const] : [];
    }),
  ).values(),
];
