/** An object with only the named fields, so that a page carries no more than it needs. */
export const pick = <Whole, Field extends keyof Whole>(
  whole: Whole,
  ...fields: readonly Field[]
): Pick<Whole, Field> =>
  Object.fromEntries(fields.map((field) => [field, whole[field]])) as Pick<Whole, Field>;
