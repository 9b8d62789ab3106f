// For tests: made-up departments, and zips of made-up postcodes.
import { projectWith } from './made-up-project.ts';
import { zipFile, zipOf } from './made-up-zip.ts';
import { postcodes } from './postcodes.ts';

const headings =
  'PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\r\nPostcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code\r\n';

/** A made-up postcode: its name, its district, and where it is. */
export type MadeUpPostcode = readonly [name: string, district: string, east: number, north: number];

/** The files of a Code-Point Open zip with these postcodes, as it is published. */
export function codePointFiles(
  postcodes: readonly MadeUpPostcode[],
): Record<string, string | Buffer> {
  const lines = postcodes.map(
    ([name, district, east, north]) =>
      `"${name}",10,${String(east)},${String(north)},"E92000001","","","","${district}",""\r\n`,
  );
  const count = String(lines.length);
  return {
    'codepo_gb/Doc/metadata.txt': `COPYRIGHT DATE: 20251020\r\nRM UPDATE DATE: 20251017\r\n      ZZ\t${count}\r\n`,
    'codepo_gb/Doc/licence.txt': Buffer.from(
      'A LICENCE\r\n\r\nContains made-up data © Nobody 2025.\r\n',
      'latin1',
    ),
    'codepo_gb/Doc/Code-Point_Open_Column_Headers.csv': headings,
    'codepo_gb/Data/CSV/zz.csv': lines.join(''),
  };
}

/** The files of an ONS Postcode Directory zip, with the columns in an order of its own. */
export function directoryFiles(
  rows: readonly string[],
  heading = 'PCD7,pcds,dointr,doterm,lad25cd,east1m,north1m',
): Record<string, string> {
  return {
    'Data/ONSPD_FEB_2026_UK.csv': [`\uFEFF${heading}`, ...rows, ''].join('\r\n'),
    'Data/multi_csv/ONSPD_FEB_2026_UK_ZZ.csv': 'not,read\r\n',
    'User Guide/guide.txt': 'Not read.',
  };
}

/** The moment of the tests. */
export const now = new Date('2026-11-23T12:00:00Z');

/** `npm run postcodes` at that moment, in a folder. */
export const run = (
  zip: string,
  folder: string,
  ...options: string[]
): ReturnType<typeof postcodes> => postcodes([...options, zip], folder, now);

const department = (name: string, more: string): string =>
  `name: ${name}\nofficial: ${name} Council\nnation: england\nkind: council\nwebsite: https://${name.toLowerCase()}.test\n${more}`;

/** Acorn is one council; Birch is a county of two districts that part on 1 April 2027. */
export const project = (changes: Readonly<Record<string, string>> = {}): string =>
  projectWith({
    'content/departments/acorn.yaml': department('Acorn', 'gss: E06000001\n'),
    'content/departments/birch.yaml': department(
      'Birch',
      "gss: E10000001\nuntil: '2027-03-31'\nbecomes: [cedar, damson]\n",
    ),
    'content/departments/cedar.yaml': department('Cedar', "from: '2027-04-01'\n"),
    'content/departments/damson.yaml': department('Damson', "from: '2027-04-01'\n"),
    'content/districts.yaml': ['cedar', 'damson']
      .map(
        (next, at) =>
          `E0700000${String(at + 1)}:\n  name: a district\n  departments:\n    - { is: birch, until: '2027-03-31' }\n    - { is: ${next}, from: '2027-04-01' }\n`,
      )
      .join(''),
    ...changes,
  });

/** Acorn beside Birch in one sector, the other half of Birch far away, and one in no district. */
export const three: readonly MadeUpPostcode[] = [
  ['ZZ1 1AA', 'E06000001', 1000, 1000],
  ['ZZ1 1AB', 'E07000001', 1200, 1000],
  ['ZZ10 1ZZ', 'E07000002', 5000, 5000],
  ['ZZ99 1AA', '', 0, 0],
];
/** The path of a Code-Point Open zip. */
export const codePoint = (list = three): string => zipFile(zipOf(codePointFiles(list)));
