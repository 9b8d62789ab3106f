import { copy, overAShoulder, replace, testSlips } from '../fixtures/slips.ts';

const disclosure = 'disclosures/the-belt.yaml';

testSlips([
  [
    'a fact that a disclosure misspells',
    'disclosures/the-belt.yaml',
    (text) => text.replaceAll('saying-fact', 'saying-fac'),
    [
      'content/disclosures/the-belt.yaml, line 6, names "saying-fac", but there is no content/facts/saying-fac.yaml.',
      '  Did you mean "saying-fact"?',
    ],
  ],
  [
    'a child in the band of what is not usually passed on',
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
      'content/disclosures/The Belt.yaml: the name of this file becomes part of an address.',
      '  wanted: small letters, digits and hyphens, such as "court-adviser.yaml"',
    ],
  ],
  [
    'a misspelt page in a disclosure',
    disclosure,
    replace('more: /talk/', 'more: /nowhere-at-all/'),
    [
      'content/disclosures/the-belt.yaml, line 10, links to /nowhere-at-all/, but there is no such page.',
    ],
  ],
]);
