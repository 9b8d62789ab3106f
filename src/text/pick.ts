/** Some fields of an object, and no more: a page carries only what it needs. */
export const pick = <Whole, Field extends keyof Whole>(
  whole: Whole,
  ...fields: readonly Field[]
): Pick<Whole, Field> =>
  Object.fromEntries(fields.map((field) => [field, whole[field]])) as Pick<Whole, Field>;
