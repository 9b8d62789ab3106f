import { add, replace, testSlips } from '../fixtures/slips.ts';

testSlips([
  [
    'a number that nobody has read at a source',
    'helplines/a-line.yaml',
    replace('source: a-source, assurance: read', 'assurance: unsourced'),
    [
      'content/helplines/a-line.yaml, line 17: "channels.0.number.assurance"',
      '  found:  unsourced',
      '  wanted: read or second-hand. A number that nobody has seen in a source is never printed: leave the channel out',
    ],
  ],
  [
    'a number that cannot be dialled',
    'helplines/a-line.yaml',
    replace('0808 157 0000', '0808 157 000'),
    [
      'content/helplines/a-line.yaml, line 12: "channels.0.address"',
      '  found:  0808 157 000',
      '  wanted: a number that can be dialled in the UK, such as 0808 157 0000, or a short code',
    ],
  ],
  [
    'a number that another helpline has too',
    'helplines/b-line.yaml',
    replace('0808 157 0001', '0808 157 0000'),
    [
      'content/helplines/b-line.yaml: 0808 157 0000 is also in content/helplines/a-line.yaml.',
      '  wanted: the number in only one of these files',
    ],
  ],
  [
    'a promise without the page it was read on',
    'helplines/a-line.yaml',
    replace('channels:', 'passesOn: They tell nobody.\nchannels:'),
    [
      'content/helplines/a-line.yaml, line 10: "passesOn"',
      '  found:  They tell nobody.',
      '  wanted: say (what they keep private and what they must pass on) and read (where you read it); or, where nobody has read it, no "passesOn"',
    ],
  ],
  [
    'a promise that nobody has read at a source',
    'helplines/b-line.yaml',
    replace(/(say: .*\n {2}read: \{) source: a-source, assurance: read/, '$1 assurance: unsourced'),
    [
      'content/helplines/b-line.yaml, line 12: "passesOn.read.assurance"',
      '  found:  unsourced',
      '  wanted: read or second-hand. A promise that nobody has seen in a source is never printed: leave "passesOn" out',
    ],
  ],
  [
    'a promise with a sentence too long to take in',
    'helplines/b-line.yaml',
    replace(
      'unless a child may be hurt',
      'unless a child may be hurt or' + ' a life is at risk'.repeat(3),
    ),
    [
      'content/helplines/b-line.yaml, line 11: "passesOn.say"',
      '  found:  They keep it private, unless a child may be hurt or a life is at risk a life is at risk a life is at risk.',
      '  wanted: sentences of at most 20 words each',
    ],
  ],
  [
    'a promise that only says to ask',
    'helplines/b-line.yaml',
    replace('They keep it private, unless a child may be hurt.', 'ask them first'),
    [
      'content/helplines/b-line.yaml, line 11: "passesOn.say"',
      '  found:  ask them first',
      '  wanted: what you read that they keep private or pass on. Where nobody has read it, leave "passesOn" out: the page says once, for all, to ask first',
    ],
  ],
  [
    'hours that overlap',
    'helplines/b-line.yaml',
    replace(/( +- \{ days: .*\n)/, '$1$1'),
    [
      'content/helplines/b-line.yaml, line 16: "channels.0.hours"',
      "  found:  - { days: [monday, tuesday], from: '09:00', to: '17:00' } …",
      '  wanted: opening times that do not overlap',
    ],
  ],
  [
    'a helpline that no card shows',
    'guides/talk.mdx',
    replace('b-line ', ''),
    [
      'content/helplines/b-line.yaml: /talk/ does not show it.',
      '  wanted: "b-line" in a <HelplineCards of="…" /> of content/guides/talk.mdx',
    ],
  ],
  [
    'a first helpline that nobody can call',
    'helplines/a-line.yaml',
    replace('kind: phone', 'kind: text'),
    /^content\/guides\/before\/private\.mdx, line 12: the first helpline in "talk", "a-line", takes no phone calls\.\n {2}wanted: first a helpline with a number to call\n/,
  ],
  [
    'a loud heading for what is printed of a page',
    'guides/before/private.mdx',
    add('\n<QuietPaper of="a-line" heading="Police numbers" />\n'),
    [
      'content/guides/before/private.mdx, line 35: "Police numbers" may be printed, and has the loud word "police".',
      '  wanted: quiet words, such as "Numbers"',
    ],
  ],
]);
