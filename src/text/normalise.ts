/** A text as it is compared: small letters without accents or apostrophes. The rest stays. */
export const normalise = (text: string): string =>
  text
    // By itself this accent would become a space, and part "he´s" in two.
    .replaceAll('´', '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘ʼ`]/gu, '')
    .toLowerCase();

/** The words of a text as they are compared: letters and digits, and nothing else. */
export const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];
