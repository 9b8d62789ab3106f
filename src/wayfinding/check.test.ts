import { replace, testSlips } from '../fixtures/slips.ts';

const page = 'guides/before/questions.mdx';

testSlips([
  [
    'a section that does not exist',
    page,
    replace('section: meeting', 'section: meting'),
    [
      'content/guides/before/questions.mdx, line 11, is in the section "meting", which is not in content/sections.yaml.',
      '  Did you mean "meeting"?',
    ],
  ],
  [
    'a place without its section',
    page,
    replace('section: meeting\n', ''),
    /line 2: "section"\n {2}found: {2}nothing\n {2}wanted: section, order and related together, or none of the three$/,
  ],
  [
    'two pages with one place',
    page,
    replace('order: 1', 'order: 2'),
    [
      'content/guides/council.mdx and content/guides/before/questions.mdx are both number 2 in the section "meeting".',
      '  wanted: another number in "order" for one of them',
    ],
  ],
  [
    'a place before the first',
    page,
    replace('order: 1', 'order: 0'),
    /"order"\n {2}found: {2}0\n {2}wanted: a whole number, at least 1$/,
  ],
  [
    'a related page that does not exist',
    page,
    replace('/before/private/', '/before/privat/'),
    [
      'content/guides/before/questions.mdx, line 13, links to /before/privat/, but there is no such page.',
      '  Did you mean "/before/private/"?',
    ],
  ],
  [
    'two related pages instead of three',
    page,
    replace(', /search/', ''),
    /"related"\n {2}found: .*\n {2}wanted: three different addresses, such as /,
  ],
  [
    'a page that is related to itself',
    page,
    replace('/before/private/', '/before/questions/'),
    [
      'content/guides/before/questions.mdx, line 13: "related" names the page itself.',
      '  wanted: another page',
    ],
  ],
  [
    'a related page that is also the next',
    page,
    replace('/before/private/', '/council/'),
    [
      'content/guides/before/questions.mdx, line 13: "related" names /council/, but this page already leads there as the next one.',
      '  wanted: another page',
    ],
  ],
  [
    'a hub that has a place in a section',
    'guides/talk.mdx',
    replace(
      'talk: []',
      'talk: []\nsection: meeting\norder: 3\nrelated: [/, /search/, /before/private/]',
    ),
    [
      'content/guides/talk.mdx: this page is the hub of a section, so it has no place in one.',
      '  wanted: no "section", no "order" and no "related"',
    ],
  ],
  [
    'a section whose hub does not exist',
    'sections.yaml',
    replace('/talk/', '/tallk/'),
    [
      'content/sections.yaml, line 3, links to /tallk/, but there is no such page.',
      '  Did you mean "/talk/"?',
    ],
  ],
  [
    'a section with a loud name',
    'sections.yaml',
    replace('The meeting', 'The police'),
    /^content\/sections\.yaml, line 1: the name of the section "meeting" "The police" has the loud word "police"\./,
  ],
]);
