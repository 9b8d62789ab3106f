// The postcode table in content/: made from the same postcodes as the list, and kept with the words.
import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { councilFiles } from '../../src/councils/content-files.ts';
import type { Council, Districts } from '../../src/councils/schema.ts';
import { readYaml } from '../../src/authoring/read-yaml.ts';
import type { AboutIndex } from '../../src/postcodes/index-reader.ts';
import type { Sector, Sectors } from '../../src/postcodes/sectors.ts';
import { compareText } from '../../src/text/compare.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { hasFallen } from './store.ts';

/** Where the table is kept, below the project's folder. */
export const tableFile = `content/${councilFiles.postcodeTable.name}`;

/** Both sources are under it. */
export const licence = 'Open Government Licence v3.0';

const head = `# Which council has the duty where a postcode begins like this; of several, the one with the most
# postcodes first. "LS29" is a first half, "LS29 6" a sector of it, "LS1 1-4,9" five sectors. Where one
# council follows another, the day says when: surrey 2027-04-01=east-surrey. A site goes by this table
# until somebody makes the list of all postcodes.
#
# Do not mend it by hand. It is made by: npm run postcodes -- --table
# (docs/tasks/update-the-postcodes.md; why it is so: docs/decisions/0010-postcodes.md)
#
# Unlike the rest of content/ it is under the Open Government Licence v3.0, with these lines to show:
# https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
`;

/** The text of the table's file. */
export function tableText(
  { source, edition, postcodes, credits }: AboutIndex,
  sectors: Sectors,
): string {
  const about = { source, edition, postcodes, licence, credits };
  return `${head}${stringify(about, { lineWidth: 0 })}starts:\n${linesOf(sectors)
    .map((line) => `  ${line}\n`)
    .join('')}`;
}

/** A line for each first half that has several places, and one for sectors that have the same. */
function linesOf({ places, sectors }: Sectors): string[] {
  const inWords = (some: readonly Sector[]): string =>
    [...postcodesIn(some)]
      .map(([place, count]) => ({ name: places[place] ?? '', count }))
      .sort((a, b) => b.count - a.count || compareText(a.name, b.name))
      .map(({ name }) => name)
      .join(', ');
  return [...Map.groupBy(sectors, ({ outward }) => outward)].flatMap(([outward, within]) => {
    const alike = Map.groupBy(within, (sector) => inWords([sector]));
    const lines = [...alike].map(
      ([list, some]) => `${outward} ${ranges(some.map(({ digit }) => digit))}: ${list}`,
    );
    const all = inWords(within);
    return all.includes(',') ? [`${outward}: ${all}`, ...lines] : lines;
  });
}

/** How many postcodes of some sectors are in each place. */
function postcodesIn(sectors: readonly Sector[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { own, units } of sectors) {
    for (const state of units) {
      const place = state === 0 ? undefined : own[(state - 1) >> 1];
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return counts;
}

/** Digits in order as "1-4,9". */
function ranges(digits: readonly number[]): string {
  return digits
    .filter((digit) => !digits.includes(digit - 1))
    .map((first) => {
      let last = first;
      while (digits.includes(last + 1)) last += 1;
      return first === last ? String(first) : `${String(first)}-${String(last)}`;
    })
    .join(',');
}

/**
 * Puts a table in the place of the one before, if there is one.
 *
 * @throws SetupProblem if it is made from more than 2 % fewer postcodes
 */
export function keepTable(root: string, text: string): void {
  const file = path.join(root, tableFile);
  const countIn = (table: string): number => Number(/^postcodes: (\d+)/m.exec(table)?.[1] ?? 0);
  const before = fs.existsSync(file) ? countIn(fs.readFileSync(file, 'utf8')) : 0;
  if (hasFallen(countIn(text), before)) {
    throw new SetupProblem(
      `The zip has ${String(countIn(text))} postcodes, and the table in use was made from ${String(before)}: that is more than 2 % fewer, so the table was left as it is. If you are sure, delete ${tableFile} and try again.`,
    );
  }
  fs.writeFileSync(`${file}~`, text, { flush: true });
  fs.renameSync(`${file}~`, file);
}

/**
 * Reads who has which district, and nothing else of content/: the table in use may be the very
 * thing that is wrong there.
 *
 * @throws ContentFault with the first file that is wrong
 */
export function readResponsible(root: string): {
  councils: ReadonlyMap<string, Council>;
  districts: Districts;
} {
  const { councils, districts } = councilFiles;
  const text = (name: string): string => fs.readFileSync(path.join(root, 'content', name), 'utf8');
  const files = fs
    .readdirSync(path.join(root, 'content', councils.name))
    .filter((name) => name.endsWith('.yaml'))
    .sort(compareText);
  return {
    councils: new Map(
      files.map((name) => {
        const file = `${councils.name}/${name}`;
        return [
          name.slice(0, -'.yaml'.length),
          readYaml(text(file), `content/${file}`, councils.schema),
        ];
      }),
    ),
    districts: readYaml(text(districts.name), `content/${districts.name}`, districts.schema),
  };
}
