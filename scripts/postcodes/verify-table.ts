import { councilsOn } from '../../src/postcodes/area-on-day.ts';
import { openPostcodeTable, type PostcodeTable } from '../../src/postcodes/table.ts';
import type { Answer } from '../../machine/cli/run-cli.ts';
import type { Truth, TrueSector } from './reference.ts';

const inWords = (count: number): string => new Intl.NumberFormat('en-GB').format(count);

/**
 * Looks up every postcode, sector and first half in the postcode table, for each day that matters.
 * The code is 1 if any answer lacks the right council, or has one that no postcode there is in.
 *
 * @param today the day for which it counts how many councils the answers have
 */
export function verifyTable(table: PostcodeTable, truth: Truth, today: string): Answer {
  const lookUp = openPostcodeTable(table);
  const counts = { one: 0, two: 0, more: 0, none: 0 };
  const wrong = { postcodes: 0, sectors: 0, outwards: 0 };
  let first: string | undefined;
  const note = (what: keyof typeof wrong, where: string): void => {
    wrong[what] += 1;
    first ??= where;
  };
  const councilOf = (past: number, at: number): string => truth.pasts[past]?.[at] ?? '';
  const isExactly = (said: readonly string[], pasts: Iterable<number>, at: number): boolean => {
    const wanted = new Set([...pasts].map((past) => councilOf(past, at)));
    return said.length === wanted.size && said.every((slug) => wanted.has(slug));
  };

  const sector = ({ outward, digit, units }: TrueSector): void => {
    const name = `${outward} ${String(digit)}`;
    const found = lookUp({ outward, sector: digit });
    for (const [at, day] of truth.days.entries()) {
      const said = councilsOn(found, day).councils;
      if (found.known !== 'sector' || !isExactly(said, units.values(), at)) note('sectors', name);
      for (const [unit, past] of units) {
        if (!said.includes(councilOf(past, at))) note('postcodes', name + unit);
      }
      if (day !== today) continue;
      const many = (['none', 'one', 'two'] as const)[said.length] ?? 'more';
      counts[many] += units.size;
    }
  };
  for (const each of truth.sectors) sector(each);
  for (const [outward, within] of Map.groupBy(truth.sectors, (each) => each.outward)) {
    const all = within.flatMap(({ units }) => [...units.values()]);
    const found = lookUp({ outward });
    const right = truth.days.every((day, at) =>
      isExactly(councilsOn(found, day).councils, all, at),
    );
    if (!right) note('outwards', outward);
  }
  const text = [
    `By the table in content/, ${inWords(counts.one)} of the postcodes get one council, ${inWords(counts.two)} two, ${inWords(counts.more)} more and ${inWords(counts.none)} none.`,
    first === undefined
      ? 'Each answer has the right council, and none that nobody there has.'
      : `It is wrong for ${inWords(wrong.postcodes)} postcodes, ${inWords(wrong.sectors)} sectors and ${inWords(wrong.outwards)} first halves, first at ${first}.`,
  ];
  return { code: first === undefined ? 0 : 1, text: text.join('\n') };
}
