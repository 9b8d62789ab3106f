import { copy, overAShoulder, replace, testSlips } from '../fixtures/slips.ts';

const disclosure = 'disclosures/the-belt.yaml';

testSlips([
  [
    'something about a child in the band that is not usually passed on',
    disclosure,
    replace('band: must', 'band: usual'),
    [
      'content/disclosures/the-belt.yaml, line 5: "band"',
      '  found:  usual',
      '  wanted: depends or must. We never say that something about a child is "not usually passed on"',
    ],
  ],
  [
    'a disclosure with a loud word in its name',
    'disclosures/the-police.yaml',
    copy(disclosure),
    [
      'content/disclosures/the-police.yaml: the name "the-police" has the loud word "police".',
      overAShoulder,
    ],
  ],
  [
    'a disclosure whose name does not work in an address',
    'disclosures/The Belt.yaml',
    copy(disclosure),
    [
      'content/disclosures/The Belt.yaml: the name of this file stands in an address.',
      '  wanted: small letters and hyphens, such as "court-adviser.yaml"',
    ],
  ],
  [
    'a misspelt page in a disclosure',
    disclosure,
    replace('more: /talk/', 'more: /nowhere-at-all/'),
    ['content/disclosures/the-belt.yaml sends readers to /nowhere-at-all/, which is no page.'],
  ],
]);
