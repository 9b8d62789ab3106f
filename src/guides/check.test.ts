import { add, copy, overAShoulder, replace, testSlips } from '../fixtures/slips.ts';

const page = 'guides/before/private.mdx';
const review = 'reviews/search-deaf-reader-2026-11-23.yaml';

testSlips([
  [
    'a heading with a class before its id',
    page,
    replace('<h2 id="now">', '<h2 class="x" id="now">'),
    [
      'content/guides/before/private.mdx: a heading is not written as the search and the links read it.',
      '  wanted: each <h2 id="one-quiet-word">Words</h2> on a line of its own, with only words in it',
    ],
  ],
  [
    'an answer that is too long for one screen',
    page,
    replace('\n  It is private.', `\n${'Word '.repeat(41)}`),
    [
      'content/guides/before/private.mdx: the answer has 41 words.',
      '  wanted: at most 40 words in <Answer>, and the rest below it',
    ],
  ],
  [
    'a link in an answer',
    page,
    replace('\n  It is private.', '\n  [Call](/talk/) now.'),
    [
      'content/guides/before/private.mdx: the answer has a link.',
      '  wanted: only words in <Answer>, and the link below it',
    ],
  ],
  [
    'a component that is of nothing',
    page,
    replace(
      '<Walkthrough of="next" />',
      '<Walkthrough of="next" />\n\n<HelplineCards off="a-line" />',
    ),
    [
      'content/guides/before/private.mdx, line 31: <HelplineCards> does not say what it is of.',
      '  found:  <HelplineCards off="a-line" />',
      '  wanted: <HelplineCards of="…">',
    ],
  ],
  [
    'a file name that no address can have',
    'guides/before/Big Page.mdx',
    copy('guides/before/private.mdx', replace('title: What stays private', 'title: Another')),
    /^content\/guides\/before\/Big Page\.mdx: the name of this file becomes part of an address\.\n/,
  ],
  [
    'an impossible date in a page',
    page,
    replace('reviewed: 2026-11-22', 'reviewed: 2026-02-30'),
    [
      'content/guides/before/private.mdx, line 14: "reviewed"',
      '  found:  2026-02-30',
      '  wanted: a day that exists, written like this: 2026-11-22',
    ],
  ],
  [
    'two pages at one address',
    'guides/talk/index.mdx',
    copy('guides/talk.mdx', replace('title: Someone', 'title: Anyone')),
    [
      'content/guides/talk/index.mdx and content/guides/talk.mdx have the same address: /talk/',
      '  wanted: a different address for one of them',
    ],
  ],
  [
    'two pages with one title',
    page,
    replace('title: What stays private', 'title: Search'),
    [
      'content/guides/search.mdx and content/guides/before/private.mdx have the same title: Search',
      '  wanted: a different title for one of them',
    ],
  ],
  [
    'a loud title',
    page,
    replace('title: What', 'title: Harm and what'),
    [
      'content/guides/before/private.mdx, line 2: the title "Harm and what stays private" has the loud word "harm".',
      overAShoulder,
    ],
  ],
  [
    'a loud summary',
    page,
    replace('summary: ', 'summary: Harm. '),
    [
      'content/guides/before/private.mdx, line 4: the summary "Harm. A summary of this page that is long enough." has the loud word "harm".',
      overAShoulder,
    ],
  ],
  [
    'a loud id',
    page,
    replace('id="now"', 'id="police"'),
    [
      'content/guides/before/private.mdx, line 23: the id "police" has the loud word "police".',
      overAShoulder,
    ],
  ],
  [
    'a loud address',
    'guides/safeguarding.mdx',
    copy('guides/home.mdx', replace('title: Start', 'title: Another')),
    [
      'content/guides/safeguarding.mdx: the address "/safeguarding/" has the loud word "safeguarding".',
      overAShoulder,
      '',
      'content/short-addresses.yaml: /safeguarding/ has no number, so nobody can share it.',
      '  wanted: add "11: /safeguarding/" at the end',
    ],
  ],
  [
    'a heading whose id would be made from it',
    page,
    replace(/<h2 id="now">(.*)<\/h2>/, '## $1'),
    [
      'content/guides/before/private.mdx, line 23: the heading "What happens now" has no address of its own.',
      '  wanted: <h2 id="one-quiet-word">What happens now</h2>',
    ],
  ],
  [
    'an id that is used twice',
    page,
    replace('id="now"', 'id="later"'),
    [
      'content/guides/before/private.mdx, line 23: the id "later" is used twice.',
      '  wanted: a different quiet word for one of them',
    ],
  ],
  [
    'an unknown topic',
    page,
    replace('[privacy]', '[privac]'),
    [
      'content/guides/before/private.mdx, line 7, answers "privac", which is not in content/topics.yaml.',
      '  Did you mean "privacy"?',
    ],
  ],
  [
    'an unknown helpline',
    page,
    replace('talk: [a-line]', 'talk: [a-lin]'),
    [
      'content/guides/before/private.mdx, line 12, names "a-lin", but there is no content/helplines/a-lin.yaml.',
      '  Did you mean "a-line"?',
    ],
  ],
  [
    'an unknown helpline among contacts',
    'guides/talk.mdx',
    replace('of="a-line', 'of="d-line a-line'),
    [
      'content/guides/talk.mdx, line 18, names "d-line", but there is no content/helplines/d-line.yaml.',
      '  Did you mean "a-line"?',
    ],
  ],
  [
    'a retired address that is still a page',
    'retired.yaml',
    add('- { address: /talk/, title: Gone, goTo: /search/, since: 2026-12-01 }\n'),
    ['content/retired.yaml, line 1: "/talk/" is still a page. Delete the page or this entry.'],
  ],
  [
    'a retired address that goes nowhere',
    'retired.yaml',
    replace('goTo: /talk/', 'goTo: /nowhere/'),
    [
      'content/retired.yaml, line 1: "/old-page/" sends readers to /nowhere/, but there is no such page.',
    ],
  ],
  [
    'a review of no page',
    'reviews/x.yaml',
    copy(review, replace('/search/', '/nowhere/')),
    [
      'content/reviews/x.yaml is a review of /nowhere/, but there is no such page.',
      '  wanted: if the page was taken down, its address in retired.yaml (docs/tasks/take-a-page-down.md), and the review may stay; if it was never put on line, this file put aside, outside the project',
    ],
  ],
  [
    'a page that answers a topic, without its three questions',
    'guides/talk.mdx',
    replace(/canYou:\n( .*\n)+/, ''),
    [
      'content/guides/talk.mdx, line 2: "canYou"',
      '  found:  nothing',
      '  wanted: three questions, each with the sentence that answers it, because this page answers a topic',
    ],
  ],
]);
