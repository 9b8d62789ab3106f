import { replace, testSlips } from '../fixtures/slips.ts';

const table = 'postcode-table.yaml';
const again = '  wanted: the table made again (npm run postcodes -- --table)';

testSlips([
  [
    'a council in the table of postcodes that there is not',
    table,
    replace('ZZ1 2-3: acorn', 'ZZ1 2-3: acron'),
    [
      'content/postcode-table.yaml, "ZZ1 2-3" names "acron", but there is no content/councils/acron.yaml.',
      '  Did you mean "acorn"?',
      '',
      `content/postcode-table.yaml, "ZZ1" lacks "acron", which "ZZ1 2-3" has.`,
      again,
      '',
      'content/postcode-areas.yaml, line 1: "ZZ" lacks "acron", which content/postcode-table.yaml has in "ZZ1 2-3".',
      '  wanted: "acron" in the list of ZZ',
    ],
  ],
  [
    'a start of a postcode that is none',
    table,
    replace('ZZ10 1:', 'ZZ10 1A:'),
    [
      'content/postcode-table.yaml, line 10: "starts.ZZ10 1A"',
      '  found:  ZZ10 1A',
      '  wanted: the start of a postcode in Great Britain: LS29, LS29 6, or several such as LS29 0-3,6 with the lower digit first',
    ],
  ],
  [
    'one start of a postcode in two lines',
    table,
    replace('ZZ1 2-3:', 'ZZ1 1:'),
    [
      'content/postcode-table.yaml, line 9: the name before the colon is used twice here.',
      '  found:  ZZ1 1: acorn',
      '  wanted: each name once',
    ],
  ],
  [
    'one sector in two lines',
    table,
    replace('ZZ1 2-3:', 'ZZ1 1-3:'),
    [
      'content/postcode-table.yaml, line 8, has ZZ1 1 twice: in "ZZ1 1" and in "ZZ1 1-3".',
      '  wanted: it in one of them',
    ],
  ],
  [
    'a first half that lacks a council of one of its sectors',
    table,
    replace('ZZ1: acorn, birch 2027-04-01=cedar', 'ZZ1: acorn'),
    [
      'content/postcode-table.yaml, "ZZ1" lacks "birch 2027-04-01=cedar", which "ZZ1 1" has.',
      again,
    ],
  ],
  [
    'a day in the table on which that council does not begin',
    table,
    replace('ZZ10 1: birch 2027-04-01', 'ZZ10 1: birch 2027-05-01'),
    [
      'content/postcode-table.yaml, "ZZ10 1" says that "damson" begins on 2027-05-01, but its own file says 2027-04-01.',
      again,
    ],
  ],
  [
    'the letters of a postcode without a council that the table has there',
    'postcode-areas.yaml',
    replace('[acorn, birch]', '[acorn]'),
    [
      'content/postcode-areas.yaml, line 1: "ZZ" lacks "birch", which content/postcode-table.yaml has in "ZZ1".',
      '  wanted: "birch" in the list of ZZ',
    ],
  ],
]);
