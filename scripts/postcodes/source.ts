// The two lists of postcodes that we know, as they are published.
import { isDay } from '../../src/time/days.ts';
import type { AboutIndex } from '../../src/postcodes/index-reader.ts';
import { postcodeColumns, postcodeIn, type ListedPostcode } from './columns.ts';
import { SetupProblem } from '../../machine/setup/setup-problem.mjs';
import { openZip, type OpenZip } from './zip.ts';

/** A list of postcodes that is open. */
export interface PostcodeSource {
  readonly about: Omit<AboutIndex, 'postcodes'>;
  /** Postcodes in use in England, Wales and Scotland, many at a time. */
  readonly postcodes: () => AsyncGenerator<ListedPostcode[]>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a zip of either list and works out which it is.
 *
 * @throws SetupProblem if it is neither, or is incomplete
 */
export async function openPostcodes(file: string): Promise<PostcodeSource> {
  const zip = await openZip(file);
  try {
    const codePoint = zip.names.filter((name) => /(^|\/)Data\/CSV\/[a-z]+\.csv$/i.test(name));
    const directory = zip.names.filter((name) => /(^|\/)Data\/ONSPD_[^/]*\.csv$/i.test(name));
    const [whole, another] = directory;
    if (whole !== undefined && another === undefined) return await onsDirectory(zip, whole);
    if (codePoint.length > 0) return await codePointOpen(zip, codePoint);
    throw new SetupProblem(
      `${zip.called} is neither Code-Point Open (with Data/CSV/ab.csv and so on) nor the ONS Postcode Directory (with one Data/ONSPD_….csv).`,
    );
  } catch (fault) {
    await zip.close();
    throw fault;
  }
}

async function codePointOpen(zip: OpenZip, files: readonly string[]): Promise<PostcodeSource> {
  const doc = (ending: string): Promise<string> => {
    const name = zip.names.find((each) => each.endsWith(`Doc/${ending}`));
    return zip.text(name ?? `Doc/${ending}`);
  };
  const headings = (await doc('Code-Point_Open_Column_Headers.csv')).trim().split('\n').at(-1);
  const columns = postcodeColumns(headings ?? '', 'Code-Point_Open_Column_Headers.csv', {
    neverEnded: true,
  });
  const metadata = await doc('metadata.txt');
  // The day of Royal Mail's postcode data: the list knows of nothing later than that.
  const [, ...day] = /RM UPDATE DATE: *(\d{4})(\d\d)(\d\d)/.exec(metadata) ?? [];
  const edition = day.join('-');
  if (!isDay(edition)) {
    throw new SetupProblem(`Doc/metadata.txt in ${zip.called} has no day after "RM UPDATE DATE:".`);
  }
  const promised = [...metadata.matchAll(/^ *[A-Z]{1,2}\t(\d+)/gm)]
    .map(([, count]) => Number(count))
    .reduce((sum, each) => sum + each, 0);
  const credits = (await doc('licence.txt'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('Contains '));
  return {
    about: { edition, source: 'OS Code-Point Open', credits },
    postcodes: async function* () {
      let count = 0;
      for (const name of files) {
        for await (const lines of zip.lines(name)) {
          const found = lines.flatMap((line) => postcodeIn(line, columns, name) ?? []);
          count += found.length;
          yield found;
        }
      }
      if (count !== promised) {
        throw new SetupProblem(
          `${zip.called} is not whole: it says that it has ${String(promised)} postcodes, and has ${String(count)}. Fetch it again.`,
        );
      }
    },
    close: zip.close,
  };
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

async function onsDirectory(zip: OpenZip, name: string): Promise<PostcodeSource> {
  const [, month = '', year = ''] = /ONSPD_([A-Z]{3})_(\d{4})/i.exec(name) ?? [];
  const number = months.indexOf(month.toUpperCase()) + 1;
  if (number === 0) {
    throw new SetupProblem(`${name} has no month and year in its name, such as ONSPD_FEB_2026_UK.`);
  }
  const headings = await firstLine(zip, name);
  const columns = postcodeColumns(headings, name, { neverEnded: false });
  return {
    about: {
      edition: `${year}-${String(number).padStart(2, '0')}`,
      source: 'ONS Postcode Directory',
      // As its user guide requires; in the zip they are only in a PDF.
      credits: [
        `Contains OS data © Crown copyright and database right ${year}`,
        `Contains Royal Mail data © Royal Mail copyright and database right ${year}`,
        'Source: Office for National Statistics licensed under the Open Government Licence v.3.0',
      ],
    },
    postcodes: async function* () {
      let headed = false;
      for await (const lines of zip.lines(name)) {
        const rest = headed ? lines : lines.slice(1);
        headed ||= lines.length > 0;
        yield rest.flatMap((line) => postcodeIn(line, columns, name) ?? []);
      }
    },
    close: zip.close,
  };
}

async function firstLine(zip: OpenZip, name: string): Promise<string> {
  for await (const [line] of zip.lines(name)) if (line !== undefined) return line;
  return '';
}
