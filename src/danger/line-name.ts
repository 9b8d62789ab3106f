import type { Helpline } from '../helplines/schema.ts';

/**
 * A helpline's name with whom it is for, such as "… (women, England)": with only a name, people would
 * call a line that is not for them.
 */
export function lineName(
  { name, identities, nations }: Helpline,
  words: Readonly<Record<'england' | 'wales', string>>,
): string {
  const [nation, ...others] = nations;
  const only = [
    ...identities.filter((each) => each === 'women' || each === 'men'),
    ...(others.length === 0 && nation === 'england' ? [words.england] : []),
    ...(others.length === 0 && nation === 'wales' ? [words.wales] : []),
  ];
  return only.length > 0 ? `${name} (${only.join(', ')})` : name;
}
