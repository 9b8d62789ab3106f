import type { PostcodeParts } from './parts.ts';

/** Kinds of address that are not a home in the United Kingdom, and so have no council here. */
export const elsewheres = [
  'isle-of-man',
  'channel-islands',
  'abroad',
  'forces',
  'po-box',
  'not-a-home',
] as const;
export type Elsewhere = (typeof elsewheres)[number];

/** What somebody typed, read as a postcode. */
export type TypedPostcode =
  /** Every way to read it. If there are several, only the person who typed it can choose. */
  | { readonly kind: 'postcode'; readonly readings: readonly PostcodeParts[] }
  /** Only the letters of a postcode area, such as SK. */
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'elsewhere'; readonly where: Elsewhere };

// From the rules for postcodes: some letters are never used in some positions, because they are
// easily misread. The last two letters are never C, I, K, M, O or V.
const letters = '[A-PR-UWYZ][A-HK-Y]';
const outward = `(?:${letters}0|[A-PR-UWYZ][A-HK-Y]?[1-9](?:\\d|[A-HJKMNPR-Y])?)`;
const unit = '[ABD-HJLNP-UW-Z]';
const whole = new RegExp(`^(${outward})(\\d)(${unit}{2})$`);
const toOneLetter = new RegExp(`^(${outward})(\\d)${unit}$`);
const toSector = new RegExp(`^(${outward})(\\d)$`);
const firstHalf = new RegExp(`^(${outward})$`);
const within = new RegExp(`\\b(${outward})\\s*(\\d)(${unit}{2})\\b`);

/** Characters beyond this are ignored: nobody types as many, but somebody may paste more. */
const maxLength = 200;

/** The letters at the start of a postcode. */
export const areaOf = (code: string): string => /^[A-Z]+/.exec(code)?.[0] ?? '';

/**
 * Reads postcodes as people type them: in small letters, with no spaces or too many, with O for 0
 * or I for 1 where only one of the two is possible, with a full stop at the end, in part only, or
 * inside a whole address.
 *
 * @param isArea whether letters are those of a postcode area that exists
 * @returns null for anything that is not a postcode, such as the name of a place
 */
export function readPostcode(
  typed: string,
  isArea: (letters: string) => boolean,
): TypedPostcode | null {
  const text = typed
    .slice(0, maxLength)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z\d]+/g, ' ')
    .trim();
  const where = elsewhere(text);
  if (where !== null) return { kind: 'elsewhere', where };
  if (isArea(text)) return { kind: 'area', area: text };
  const known = (found: readonly PostcodeParts[]): PostcodeParts[] =>
    found.filter((each) => isArea(areaOf(each.outward)));
  const asTyped = known(readingsOf(text));
  if (asTyped.length > 0) return { kind: 'postcode', readings: asTyped };
  const mended = known(unique(misread(text).flatMap(readingsOf)));
  if (mended.length > 0) return { kind: 'postcode', readings: mended };
  const [, first, digit, last] = within.exec(text) ?? [];
  const found = first === undefined ? [] : known([parts(first, digit, last)]);
  return found.length > 0 ? { kind: 'postcode', readings: found } : null;
}

/** A postcode, or part of one, as people write it: "SK13 1AB", "SK1 3", "SK13". */
export const formatPostcode = ({ outward: first, sector, unit: last }: PostcodeParts): string =>
  sector === undefined ? first : `${first} ${String(sector)}${last ?? ''}`;

function elsewhere(text: string): Elsewhere | null {
  if (/^(BFPO(?![A-Z])|BF1(?= |$|\d[A-Z]))/.test(text)) return 'forces';
  if (/^(P ?O ?BOX|BOX \d)/.test(text)) return 'po-box';
  if (/^(GIR ?0AA|(BX|XX)\d|ZZ99|XM4 ?5HQ|SAN ?TA1)/.test(text)) return 'not-a-home';
  if (/^GX1?1/.test(text)) return 'abroad';
  if (/^IM(\d|$)/.test(text)) return 'isle-of-man';
  return /^(JE|GY)(\d|$)/.test(text) ? 'channel-islands' : null;
}

const parts = (first: string, digit?: string, last?: string): PostcodeParts => ({
  outward: first,
  ...(digit === undefined ? {} : { sector: Number(digit) }),
  ...(last === undefined ? {} : { unit: last }),
});

/** Every way to read letters and digits as a postcode or the start of one. */
function readingsOf(text: string): PostcodeParts[] {
  const [first = '', second] = text.split(' ');
  // A space between the two halves settles it: "SK1 3" is not SK13.
  const halves = text.split(' ').length === 2 && firstHalf.test(first) && /^\d/.test(second ?? '');
  const close = text.replaceAll(' ', '');
  const fits = (pattern: RegExp): PostcodeParts[] => {
    const [, start, digit, last] = pattern.exec(close) ?? [];
    if (start === undefined || (halves && start !== first)) return [];
    return [parts(start, digit, last)];
  };
  const settled = [...fits(whole), ...fits(toOneLetter)];
  return settled.length > 0 ? unique(settled) : unique([...fits(firstHalf), ...fits(toSector)]);
}

const unique = (list: readonly PostcodeParts[]): PostcodeParts[] => [
  ...new Map(list.map((each) => [formatPostcode(each), each])).values(),
];

const swaps: Readonly<Record<string, string>> = { O: '0', 0: 'O', I: '1', 1: 'I' };

/** Every version of a short text with O and 0, or I and 1, swapped. */
function misread(text: string): string[] {
  if (text.length > 9) return [];
  return [...text].reduce<string[]>(
    (list, letter) => list.flatMap((start) => [start + letter, ...other(start, letter)]),
    [''],
  );
}

const other = (start: string, letter: string): string[] => {
  const swap = swaps[letter];
  return swap === undefined ? [] : [start + swap];
};
