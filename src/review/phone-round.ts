import type { Content } from '../content/content.ts';
import { directChannel } from '../helplines/contact-links.ts';
import type { SourceCheck } from '../facts/schema.ts';
import { digitsIn } from '../postcodes/table.ts';
import { compareText } from '../text/compare.ts';

/** One number for a person with a telephone to ring. */
export interface ToRing extends Pick<SourceCheck, 'assurance' | 'checkBy'> {
  readonly number: string;
  /** Who should answer: one team may answer for several councils. */
  readonly whose: readonly string[];
}

/** Numbers that are rung in one go. */
export interface RingGroup {
  readonly title: string;
  readonly rows: readonly ToRing[];
}

type Rung = Pick<Content, 'helplines' | 'councils' | 'postcodeTable'>;

/**
 * Every number to call, each once, in the order in which a wrong one would do most harm: lines that
 * should answer at any hour, then councils' numbers for nights, then their numbers for the day, both
 * with the largest councils first, and then all other lines.
 */
export function phoneRound(content: Rung): RingGroup[] {
  const lines = [...content.helplines.values()].flatMap((helpline) => {
    const direct = directChannel(helpline.channels);
    return direct?.kind === 'phone' ? [{ helpline, direct }] : [];
  });
  const rowsOf = (some: typeof lines): ToRing[] =>
    some
      .map(({ helpline: { name }, direct: { address, number } }) => ({
        ...{ number: address, whose: [name] },
        ...{ assurance: number.assurance, checkBy: number.checkBy },
      }))
      .toSorted((a, b) => compareText(a.whose.join(), b.whose.join()));
  const isAlways = ({ direct }: (typeof lines)[number]): boolean => direct.hours === 'always';
  return [
    { title: 'Lines that should answer at any hour', rows: rowsOf(lines.filter(isAlways)) },
    { title: 'Councils at night', rows: councilRows(content, 'outOfHours') },
    { title: 'Councils by day', rows: councilRows(content, 'office') },
    {
      title: 'Other lines, in their hours',
      rows: rowsOf(lines.filter((line) => !isAlways(line))),
    },
  ];
}

function councilRows(
  { councils, postcodeTable }: Pick<Rung, 'councils' | 'postcodeTable'>,
  time: 'office' | 'outOfHours',
): ToRing[] {
  const sizes = sectorsOf(postcodeTable.starts);
  const largestFirst = [...councils].toSorted(
    ([a], [b]) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0),
  );
  const rows = new Map<string, ToRing>();
  for (const [, council] of largestFirst) {
    const phone = council[time];
    if (!phone) continue;
    const before = rows.get(phone.number);
    rows.set(phone.number, {
      number: phone.number,
      whose: [...(before?.whose ?? []), council.name],
      assurance: before?.assurance ?? phone.read.assurance,
      // The first day counts: one call checks the number for all of them.
      checkBy:
        [before?.checkBy ?? phone.read.checkBy, phone.read.checkBy].sort(compareText)[0] ?? '',
    });
  }
  return [...rows.values()];
}

/**
 * How many sectors of postcodes mostly lie in each council. Sectors hold about equally many homes,
 * so this is near enough to how many people may call.
 */
function sectorsOf(starts: Content['postcodeTable']['starts']): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const [start, [first = '']] of Object.entries(starts)) {
    const council = first.split(' ')[0] ?? first;
    sizes.set(council, (sizes.get(council) ?? 0) + digitsIn(start).length);
  }
  return sizes;
}
