import type { Content } from '../content/content.ts';
import { keptCouncils } from '../councils/kept.ts';
import type { NumberTime } from '../councils/numbers.ts';
import type { Council } from '../councils/schema.ts';
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

type Rung = Pick<Content, 'helplines' | 'localServices' | 'councils' | 'postcodeTable' | 'site'>;

/**
 * Every number to call, each once, in the order in which a wrong one would do most harm: lines that
 * should answer at any hour; then, of the councils that this service keeps checked and with the largest
 * first, the numbers for nights and those for the day; and then all other lines, those for places
 * among them.
 */
export function phoneRound(content: Rung): RingGroup[] {
  const { helplines, localServices } = content;
  const lines = [...helplines.values(), ...localServices.values()].flatMap(({ name, channels }) => {
    const direct = directChannel(channels);
    return direct?.kind === 'phone' ? [{ name, direct }] : [];
  });
  const rowsOf = (some: typeof lines): ToRing[] =>
    some
      .map(({ name, direct: { address, number } }) => ({
        ...{ number: address, whose: [name] },
        ...{ assurance: number.assurance, checkBy: number.checkBy },
      }))
      .toSorted((a, b) => compareText(a.whose.join(), b.whose.join()));
  const isAlways = ({ direct }: (typeof lines)[number]): boolean => direct.hours === 'always';
  const councils = largestFirst(content);
  return [
    { title: 'Lines that should answer at any hour', rows: rowsOf(lines.filter(isAlways)) },
    { title: 'Councils at night', rows: councilRows(councils, 'outOfHours') },
    { title: 'Councils by day', rows: councilRows(councils, 'office') },
    {
      title: 'Other lines, in their hours',
      rows: rowsOf(lines.filter((line) => !isAlways(line))),
    },
  ];
}

function largestFirst(content: Rung): Council[] {
  const sizes = sectorsOf(content.postcodeTable.starts);
  return [...keptCouncils(content)]
    .toSorted(([a], [b]) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
    .map(([, council]) => council);
}

function councilRows(councils: readonly Council[], time: NumberTime): ToRing[] {
  const rows = new Map<string, ToRing>();
  for (const { name, [time]: phone } of councils) {
    if (!phone) continue;
    const { number, read } = phone;
    const before = rows.get(number);
    rows.set(number, {
      number,
      whose: [...(before?.whose ?? []), name],
      assurance: before?.assurance ?? read.assurance,
      // The first day counts: one call checks the number for all of them.
      checkBy: before && before.checkBy < read.checkBy ? before.checkBy : read.checkBy,
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
