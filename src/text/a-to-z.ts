/** The entries under one letter. */
export interface Letter<Entry> {
  readonly letter: string;
  /** The letter's address in the page. */
  readonly anchor: string;
  readonly entries: readonly Entry[];
}

/**
 * Entries in the order of a British index, by the first letter or digit of each. Accents and
 * marks such as quotation marks do not count.
 */
export function byLetter<Entry extends { readonly label: string }>(
  entries: readonly Entry[],
): Letter<Entry>[] {
  const sorted = entries.toSorted((a, b) =>
    a.label.localeCompare(b.label, 'en-GB', { ignorePunctuation: true }),
  );
  const first = ({ label }: Entry): string =>
    /[a-z\d]/i.exec(label.normalize('NFD'))?.[0].toUpperCase() ?? '';
  return [...Map.groupBy(sorted, first)].map(([letter, group]) => ({
    letter: /\d/.test(letter) ? '0 to 9' : letter,
    anchor: /\d/.test(letter) ? 'numbers' : letter.toLowerCase(),
    entries: group,
  }));
}
