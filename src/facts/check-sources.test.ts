import { add, copy, replace, testSlips } from '../fixtures/slips.ts';

const page = 'guides/before/private.mdx';
const fact = 'facts/a-fact.yaml';

testSlips([
  [
    'an unknown fact',
    page,
    replace('fact="a-fact"', 'fact="a-fac"'),
    [
      'content/guides/before/private.mdx, line 20, names "a-fac", but there is no content/facts/a-fac.yaml.',
      '  Did you mean "a-fact"?',
    ],
  ],
  [
    'a withdrawn fact',
    fact,
    add('withdrawn: { on: 2026-12-01, sayInstead: Ask your mediator. }\n'),
    [
      'content/guides/before/private.mdx, line 20, cites "a-fact", which was withdrawn on 2026-12-01.',
      '  Say instead: Ask your mediator.',
    ],
  ],
  [
    'a missing source',
    fact,
    replace('a-source', 'a-sauce'),
    [
      'content/facts/a-fact.yaml, line 3, names "a-sauce", but there is no content/sources/a-sauce.yaml.',
      '  Did you mean "a-source"?',
    ],
  ],
  [
    'a missing source of what a helpline passes on',
    'helplines/b-line.yaml',
    replace('a-source', 'a-sauce'),
    [
      'content/helplines/b-line.yaml, line 12, names "a-sauce", but there is no content/sources/a-sauce.yaml.',
      '  Did you mean "a-source"?',
    ],
  ],
  [
    'no source at all',
    fact,
    replace(/source: .*\n/, ''),
    [
      'content/facts/a-fact.yaml, line 1: "source"',
      '  found:  nothing',
      '  wanted: the name of a file in content/sources; or, if nothing was read, no source and assurance: unsourced',
    ],
  ],
  [
    'a misspelt key',
    fact,
    replace('checkedBy:', 'checkedby:'),
    [
      'content/facts/a-fact.yaml, line 7: "checkedby"',
      '  found:  a setting with a name that is not known here',
      '  wanted: "checkedBy" (is this a typing slip?)',
    ],
  ],
  [
    'an impossible date',
    fact,
    replace('checked: 2026-11-22', 'checked: 2026-02-30'),
    [
      'content/facts/a-fact.yaml, line 6: "checked"',
      '  found:  2026-02-30',
      '  wanted: a day that exists, written like this: 2026-11-22',
    ],
  ],
  [
    'checkBy before checked',
    fact,
    replace(/checkBy: .*/, 'checkBy: 2026-01-01'),
    [
      'content/facts/a-fact.yaml, line 9: "checkBy"',
      '  found:  2026-01-01',
      '  wanted: a day after the day in "checked"',
    ],
  ],
  [
    'a fact that no page cites',
    'facts/lonely.yaml',
    copy(fact),
    ['content/facts/lonely.yaml: no page cites this fact. Cite it, or delete the file.'],
  ],
  [
    'a source that nothing uses',
    'sources/lonely.yaml',
    () => 'title: A\npublisher: B\ndate: undated\n',
    ['content/sources/lonely.yaml: nothing names this source. Use it, or delete the file.'],
  ],
]);
