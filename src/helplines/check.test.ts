import { replace, testSlips } from '../fixtures/slips.ts';

testSlips([
  [
    'a number that nobody has read at a source',
    'helplines/a-line.yaml',
    replace('source: a-source, assurance: read', 'assurance: unsourced'),
    [
      'content/helplines/a-line.yaml, line 18: "channels.0.number.assurance"',
      '  found:  unsourced',
      '  wanted: read or second-hand. A number that nobody has seen in a source is never printed: leave the channel out',
    ],
  ],
  [
    'a number that cannot be dialled',
    'helplines/a-line.yaml',
    replace('0808 157 0000', '0808 157 000'),
    [
      'content/helplines/a-line.yaml, line 13: "channels.0.address"',
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
    'hours that overlap',
    'helplines/b-line.yaml',
    replace(/( +- \{ days: .*\n)/, '$1$1'),
    [
      'content/helplines/b-line.yaml, line 14: "channels.0.hours"',
      '  found:  [{"days":["monday","tuesday"],"from":"09:00","to":"17:00"},{"days":["monday","tuesday"],"from":"09:00","to":"17:00"}]',
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
    /^content\/guides\/before\/private\.mdx: the first helpline in "talk", "a-line", takes no phone calls\.\n {2}wanted: first a helpline with a number to call\n/,
  ],
]);
