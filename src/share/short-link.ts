/**
 * All that a short address or three words carry. Nothing about who shared it, with whom, or why.
 */
export interface ShareTarget {
  /** The page's number in content/short-addresses.yaml: 0 to 619. */
  readonly page: number;
  readonly nation: LinkNation;
  readonly language: LinkLanguage;
}

export const linkNations = ['none', 'england', 'wales'] as const;
export type LinkNation = (typeof linkNations)[number];

/** Welsh has its place already, so that no address need change if there are ever pages in Welsh. */
export const linkLanguages = ['en', 'cy'] as const;
export type LinkLanguage = (typeof linkLanguages)[number];

/** How many words there are. It must be prime, so that the third word catches every slip. */
export const wordCount = 61;
/** Two words carry the number. */
const size = wordCount * wordCount;
const perPage = linkNations.length * linkLanguages.length;
/** How many pages there can ever be. */
export const pageCount = Math.floor(size / perPage);

/**
 * From this number on, numbers are a service's own, for pages that it has added to its copy. The
 * project never gives them to a page of its own, so both may number new pages and cards stay right.
 */
export const firstOfService = 560;

// Scrambles numbers, so that neighbouring pages do not look alike: number → (step · number + first)
// mod size. Never change these: all addresses and words that people have would lead elsewhere.
const step = 2649;
const first = 118;
/** The inverse of step: step · stepBack = 1 mod size. */
const stepBack = 420;

/**
 * Packs a page, a nation and a language into one number below 61 · 61, which both codes and words
 * carry. Only English, `en`, is used today.
 *
 * @throws RangeError if the page's number is out of range
 */
export function numberOf({ page, nation, language }: ShareTarget): number {
  if (!Number.isInteger(page) || page < 0 || page >= pageCount) {
    throw new RangeError(`a page's number is a whole number from 0 to ${pageCount - 1}: ${page}`);
  }
  const plain =
    (page * linkNations.length + linkNations.indexOf(nation)) * linkLanguages.length +
    linkLanguages.indexOf(language);
  return (step * plain + first) % size;
}

/** Unpacks a number; null if it stands for nothing. */
export function targetOf(number: number): ShareTarget | null {
  if (!Number.isInteger(number) || number < 0 || number >= size) return null;
  const plain = (stepBack * (number - first + size)) % size;
  const page = Math.floor(plain / perPage);
  const nation = linkNations[Math.floor(plain / linkLanguages.length) % linkNations.length];
  const language = linkLanguages[plain % linkLanguages.length];
  return page < pageCount && nation && language ? { page, nation, language } : null;
}

// No characters that are easily mistaken for others (0 and o; 1, l and i; z for 2, s for 5, b for 6 or
// 8, q for g, v for w). No vowels, nor digits that look like them (3 and 4), so that no code spells a
// word. No 9, so that none has 999 in it. There are 17, a prime, so that the check catches every slip.
const characters = '25678cdghjmnprtwx';
const base = characters.length;
/** All different and none 0, so that one wrong character, or two swapped ones, are noticed. */
const weights = [2, 3, 4, 1] as const;

const charactersOf = (number: number): number[] => [
  Math.floor(number / (base * base)),
  Math.floor(number / base) % base,
  number % base,
];

/** The four characters of `/go/<code>/`: three carry the number, the last is a check. */
export function codeOf(target: ShareTarget): string {
  const carried = charactersOf(numberOf(target));
  const sum = carried.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return [...carried, (base - (sum % base)) % base].map((value) => characters[value]).join('');
}

/**
 * What a code stands for, in capitals or not; null if it has a slip in it or stands for nothing.
 */
export function targetByCode(code: string): ShareTarget | null {
  const values = [...code.toLowerCase()].map((character) => characters.indexOf(character));
  if (values.length !== weights.length || values.includes(-1)) return null;
  const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  if (sum % base !== 0) return null;
  return targetOf(values.slice(0, 3).reduce((number, value) => number * base + value, 0));
}
