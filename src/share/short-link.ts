/** All that a short address or three words carry. Nothing of who sends it, to whom, or why. */
export interface Sent {
  /** The page's number in content/short-addresses.yaml: 0 to 619. */
  readonly page: number;
  readonly nation: SentNation;
  readonly language: SentLanguage;
}

export const sentNations = ['none', 'england', 'wales'] as const;
export type SentNation = (typeof sentNations)[number];

/** Welsh has its place here, so that no address need change when there are pages in Welsh. */
export const sentLanguages = ['en', 'cy'] as const;
export type SentLanguage = (typeof sentLanguages)[number];

/** How many words there are to choose from: a prime, so that the check word notices every slip. */
export const wordCount = 61;
/** Two words carry the number. */
const size = wordCount * wordCount;
const perPage = sentNations.length * sentLanguages.length;
/** How many pages there can ever be. */
export const pageCount = Math.floor(size / perPage);

// So that neighbours do not look alike: number → (step · number + first) mod size. Never change
// these: every address and every three words that people have would lead elsewhere.
const step = 2649;
const first = 118;
/** step · stepBack = 1 mod size. */
const stepBack = 420;

/**
 * One number below 61 · 61 for a page, a nation and a language, as every code and every three words
 * carry it. Only English, `en`, is used today.
 *
 * @throws RangeError for a page number that is none
 */
export function numberOf({ page, nation, language }: Sent): number {
  if (!Number.isInteger(page) || page < 0 || page >= pageCount) {
    throw new RangeError(`a page's number is a whole number from 0 to ${pageCount - 1}: ${page}`);
  }
  const plain =
    (page * sentNations.length + sentNations.indexOf(nation)) * sentLanguages.length +
    sentLanguages.indexOf(language);
  return (step * plain + first) % size;
}

/** What a number carries; null for a number that no page can have. */
export function sentOf(number: number): Sent | null {
  if (!Number.isInteger(number) || number < 0 || number >= size) return null;
  const plain = (stepBack * (number - first + size)) % size;
  const page = Math.floor(plain / perPage);
  const nation = sentNations[Math.floor(plain / sentLanguages.length) % sentNations.length];
  const language = sentLanguages[plain % sentLanguages.length];
  return page < pageCount && nation && language ? { page, nation, language } : null;
}

// Without look-alikes (0 o, 1 l i, 2 z, 5 s, 6 8 b, 9 g q, v w) and without vowels, also as digits
// (3, 4), so that no word appears; no 9, so that 999 does not. 17 is a prime, for the check.
const characters = '25678cdghjmnprtwx';
const base = characters.length;
/** All different and none 0: one wrong character, or two that changed places, is noticed. */
const weights = [2, 3, 4, 1] as const;

const charactersOf = (number: number): number[] => [
  Math.floor(number / (base * base)),
  Math.floor(number / base) % base,
  number % base,
];

/** The four characters of `/go/<code>/`: three carry the number, the last is a check. */
export function codeOf(sent: Sent): string {
  const carried = charactersOf(numberOf(sent));
  const sum = carried.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return [...carried, (base - (sum % base)) % base].map((value) => characters[value]).join('');
}

/**
 * What a code carries, with or without capitals; null for a code with a slip in it, or one that no
 * page can have.
 */
export function sentByCode(code: string): Sent | null {
  const values = [...code.toLowerCase()].map((character) => characters.indexOf(character));
  if (values.length !== weights.length || values.includes(-1)) return null;
  const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  if (sum % base !== 0) return null;
  return sentOf(values.slice(0, 3).reduce((number, value) => number * base + value, 0));
}
