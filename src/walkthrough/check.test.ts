import { overAShoulder, replace, testSlips } from '../fixtures/slips.ts';

const page = 'guides/before/private.mdx';
const flow = 'walkthroughs/next.yaml';

testSlips([
  [
    'a flow without its endings',
    flow,
    replace(/^endings:\n( .*\n)+/m, ''),
    [
      'content/walkthroughs/next.yaml, line 1: "endings"',
      '  found:  nothing',
      '  wanted: endings, each a name and a colon, with its settings indented below',
    ],
  ],
  [
    'a flow without its questions',
    flow,
    replace(/^questions:\n( .*\n)+/m, ''),
    [
      'content/walkthroughs/next.yaml, line 1: "questions"',
      '  found:  nothing',
      '  wanted: questions, each a name and a colon, with its settings indented below',
    ],
  ],
  [
    'an answer that leads nowhere',
    flow,
    replace('say: East, go: finish', 'say: East, go: finsh'),
    [
      'content/walkthroughs/next.yaml, line 5: the answer "east" of "where" goes to "finsh", which does not exist.',
      '  Did you mean "finish"?',
    ],
  ],
  [
    'a misspelt fact in a walkthrough',
    flow,
    replace('facts: [flow-fact]', 'facts: [flow-fac]'),
    [
      'content/walkthroughs/next.yaml, line 18, names "flow-fac", but there is no content/facts/flow-fac.yaml.',
      '  Did you mean "flow-fact"?',
    ],
  ],
  [
    'a misspelt helpline in a walkthrough',
    flow,
    replace('line: a-line', 'line: a-lien'),
    [
      'content/walkthroughs/next.yaml, line 22, names "a-lien", but there is no content/helplines/a-lien.yaml.',
      '  Did you mean "a-line"?',
    ],
  ],
  [
    'a helpline without a number, in a walkthrough that says to call it',
    'helplines/a-line.yaml',
    replace(/kind: phone/g, 'kind: text'),
    /content\/walkthroughs\/next\.yaml, line 22, says to call "a-line", which has no number\./,
  ],
  [
    'a misspelt page to find somebody on, in a walkthrough',
    flow,
    replace('to: /talk/', 'to: /talc/'),
    [
      'content/walkthroughs/next.yaml, line 20, links to /talc/, but there is no such page.',
      '  Did you mean "/talk/"?',
    ],
  ],
  [
    'a walkthrough that no page has all of',
    page,
    replace('<WholeWalkthrough of="next" />', '<Cite fact="flow-fact" />'),
    [
      'content/walkthroughs/next.yaml: no page shows it.',
      '  wanted: <WholeWalkthrough of="next" /> in a page',
    ],
  ],
  [
    'a misspelt page in a walkthrough',
    flow,
    replace('more: /talk/', 'more: /talc/'),
    [
      'content/walkthroughs/next.yaml, line 18, links to /talc/, but there is no such page.',
      '  Did you mean "/talk/"?',
    ],
  ],
  [
    'a walkthrough that no page shows',
    page,
    replace('<Walkthrough of="next" />', '<Cite fact="flow-fact" />'),
    [
      'content/walkthroughs/next.yaml: no page shows it.',
      '  wanted: <Walkthrough of="next" /> in a page',
    ],
  ],
  [
    'a page that shows a walkthrough that does not exist',
    page,
    replace('<Walkthrough of="next" />', '<Walkthrough of="nxt" /><Walkthrough of="next" />'),
    [
      'content/guides/before/private.mdx, line 29, names "nxt", but there is no content/walkthroughs/nxt.yaml.',
      '  Did you mean "next"?',
    ],
  ],
  [
    'a loud word as a name in a walkthrough',
    flow,
    (text) => text.replaceAll('finish', 'police'),
    [
      'content/walkthroughs/next.yaml, line 12: the name "police" has the loud word "police".',
      overAShoulder,
    ],
  ],
]);
