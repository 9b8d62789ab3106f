import type { PostcodeParts } from './parts.ts';

/** What is no home in the United Kingdom, and so has no council here. */
export const elsewheres = [
  'isle-of-man',
  'channel-islands',
  'abroad',
  'forces',
  'po-box',
  'not-a-home',
] as const;
export type Elsewhere = (typeof elsewheres)[number];

/** What somebody typed, as a postcode. */
export type TypedPostcode =
  /** Each way to read it. More than one: only the person who typed it can say. */
  | { readonly kind: 'postcode'; readonly readings: readonly PostcodeParts[] }
  /** The letters alone, such as SK. */
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'elsewhere'; readonly where: Elsewhere };

// From the form of postcodes: a few letters never stand in a few places, because they are easily
// misread. The last two are never C, I, K, M, O or V.
const letters = '[A-PR-UWYZ][A-HK-Y]';
const outward = `(?:${letters}0|[A-PR-UWYZ][A-HK-Y]?[1-9](?:\\d|[A-HJKMNPR-Y])?)`;
const unit = '[ABD-HJLNP-UW-Z]';
const whole = new RegExp(`^(${outward})(\\d)(${unit}{2})$`);
const toOneLetter = new RegExp(`^(${outward})(\\d)${unit}$`);
const toSector = new RegExp(`^(${outward})(\\d)$`);
const firstHalf = new RegExp(`^(${outward})$`);
const within = new RegExp(`\\b(${outward})\\s*(\\d)(${unit}{2})\\b`);

/** Nobody types more than this; whatever is pasted beyond it is not read. */
const most = 200;

/** The letters that a postcode begins with. */
export const areaOf = (code: string): string => /^[A-Z]+/.exec(code)?.[0] ?? '';

/**
 * Reads what people type: small letters, no space or too many, O for 0 and I for 1 where only one
 * of the two can be, a full stop at the end, half a postcode, or a whole address with one in it.
 *
 * @param isArea whether letters are a postcode area that exists
 * @returns null for what is no postcode, such as the name of a place
 */
export function readPostcode(
  typed: string,
  isArea: (letters: string) => boolean,
): TypedPostcode | null {
  const text = typed
    .slice(0, most)
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

/** A postcode as people write it: "SK13 1AB", "SK1 3", "SK13". */
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

/** Each way in which letters and digits can be a postcode or the beginning of one. */
function readingsOf(text: string): PostcodeParts[] {
  const [first = '', second] = text.split(' ');
  // A space that stands where the halves meet settles it: "SK1 3" is not SK13.
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

/** The text with each O, 0, I and 1 read as the other, in every way; short texts alone. */
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
