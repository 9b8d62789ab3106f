import { add, replace, testSlips } from '../fixtures/slips.ts';

const acorn = 'councils/acorn.yaml';
const number = '01632 960 001';
const office = (written: string): string =>
  `office:\n  number: ${written}\n  read: { source: a-source, assurance: read, checked: 2026-11-22, checkBy: 2027-02-22 }\n`;

testSlips([
  [
    'a number with the code of another place',
    acorn,
    replace(number, '01642 960 001'),
    [
      'content/councils/acorn.yaml, line 8: "office" has 01642 960 001, whose dialling code is used by no council that we know.',
      '  wanted: a number beginning 01632; or, if this one is right, "acorn" under its code in content/dialling-codes.yaml',
    ],
  ],
  [
    'one number in the files of two councils',
    'councils/birch.yaml',
    add(office(number)),
    /01632 960 001 stands in content\/councils\/acorn\.yaml and content\/councils\/birch\.yaml\.\n {2}wanted: another number in one of them; or, .* "shared: true" below each/,
  ],
  [
    'a short code where an office’s number should be',
    acorn,
    replace(number, "'60777'"),
    /acorn\.yaml.*number.*\n.*\n?.*a whole number with its code, such as 0113 496 0000; not a short code/,
  ],
  [
    'office hours the wrong way round',
    acorn,
    add("  hours: [{ days: [monday], from: '17:00', to: '09:00' }]\n"),
    /acorn\.yaml.*hours.*\n.*\n.*"from" before "to": these offices would be open past midnight/,
  ],
  [
    'a dialling code of a council that does not exist',
    'dialling-codes.yaml',
    add("'01633': [nowhere]\n"),
    /^content\/dialling-codes\.yaml, line 2, names "nowhere"/,
  ],
]);
