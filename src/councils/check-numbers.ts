import { noSuchFile } from '../authoring/messages.ts';
import type { Council, DiallingCodes } from './schema.ts';

interface Numbered {
  readonly councils: ReadonlyMap<string, Pick<Council, (typeof withNumber)[number]>>;
  readonly diallingCodes: DiallingCodes;
}

const withNumber = ['office', 'outOfHours', 'professionals'] as const;

/** A number in a council's file. */
interface Written {
  readonly id: string;
  readonly key: (typeof withNumber)[number];
  readonly number: string;
  readonly digits: string;
  readonly shared: boolean;
}

/** Finds numbers of councils that look mistyped, or that stand in the wrong council's file. */
export function checkNumbers({ councils, diallingCodes }: Numbered): string[] {
  const written = [...councils].flatMap(([id, council]) =>
    withNumber.flatMap((key): Written[] => {
      const phone = council[key];
      if (!phone) return [];
      const digits = phone.number.replaceAll(' ', '');
      return [{ id, key, number: phone.number, digits, shared: phone.shared === true }];
    }),
  );
  const codesFile = 'content/dialling-codes.yaml';
  return [
    ...Object.values(diallingCodes)
      .flat()
      .flatMap((id) => noSuchFile(codesFile, id, 'councils', councils)),
    ...written.flatMap((one) => codeFaults(one, diallingCodes)),
    ...twice(written),
  ];
}

/** A number of a place must begin as others of that council do. */
function codeFaults({ id, key, number, digits }: Written, codes: DiallingCodes): string[] {
  const isOfPlace = /^0[12]/.test(digits);
  const found = Object.keys(codes)
    .filter((code) => digits.startsWith(code))
    .toSorted((a, b) => b.length - a.length)[0];
  if (!isOfPlace || codes[found ?? '']?.includes(id)) return [];
  const own = Object.keys(codes).filter((code) => codes[code]?.includes(id));
  const whose = found === undefined ? 'no council that we know' : (codes[found] ?? []).join(', ');
  return [
    `content/councils/${id}.yaml: "${key}" has ${number}, whose dialling code is used by ${whose}.\n` +
      `  wanted: ${own.length > 0 ? `a number beginning ${own.join(' or ')}` : 'the right number'}; or, if this one is right, "${id}" under its code in content/dialling-codes.yaml`,
  ];
}

/** One number in two files is a slip of the hand, unless both say that it is shared. */
const twice = (written: readonly Written[]): string[] =>
  [...Map.groupBy(written, ({ digits }) => digits).values()].flatMap((same) => {
    const alone = same.filter(({ shared }) => !shared);
    if (new Set(same.map(({ id }) => id)).size < 2 || alone.length === 0) return [];
    const files = [...new Set(same.map(({ id }) => `content/councils/${id}.yaml`))];
    return [
      `${alone[0]?.number ?? ''} stands in ${files.join(' and ')}.\n` +
        '  wanted: another number in one of them; or, if one team answers for all of them, "shared: true" below each',
    ];
  });
