import { siteLocale } from './site-locale.ts';

/** The entries under one letter. */
export interface Letter<Entry> {
  readonly letter: string;
  /** The id of the letter's heading on the page. */
  readonly anchor: string;
  readonly entries: readonly Entry[];
}

/**
 * Groups entries under their first letter or digit, in the order of a British index. Accents, and
 * punctuation such as quotation marks, are ignored.
 */
export function byLetter<Entry extends { readonly label: string }>(
  entries: readonly Entry[],
): Letter<Entry>[] {
  const sorted = entries.toSorted((a, b) =>
    a.label.localeCompare(b.label, siteLocale(), { ignorePunctuation: true }),
  );
  const first = ({ label }: Entry): string =>
    /[a-z\d]/i.exec(label.normalize('NFD'))?.[0].toUpperCase() ?? '';
  return [...Map.groupBy(sorted, first)].map(([letter, group]) => ({
    letter: /\d/.test(letter) ? '0 to 9' : letter,
    anchor: /\d/.test(letter) ? 'numbers' : letter.toLowerCase(),
    entries: group,
  }));
}
