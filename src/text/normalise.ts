/** A text prepared for comparing: lower case, with no accents or apostrophes. */
export const normalise = (text: string): string =>
  text
    // Normalising would turn this accent into a space, splitting "he´s" into two words.
    .replaceAll('´', '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘ʼ`]/gu, '')
    .toLowerCase();

/** The words of a text prepared for comparing: only letters and digits. */
export const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
