import { replace, testSlips } from '../fixtures/slips.ts';

testSlips([
  [
    'a number that nobody has read',
    'helplines/a-line.yaml',
    replace('source: a-source, assurance: read', 'assurance: unsourced'),
    [
      'content/helplines/a-line.yaml, line 18: "channels.0.number.assurance"',
      '  found:  unsourced',
      '  wanted: read or second-hand: a number that nobody has read is not printed. Leave the channel out',
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
    'a number of another service',
    'helplines/b-line.yaml',
    replace('0808 157 0001', '0808 157 0000'),
    [
      'content/helplines/b-line.yaml: 0808 157 0000 stands in content/helplines/a-line.yaml too.',
      '  wanted: one of the two',
    ],
  ],
  [
    'hours that overlap',
    'helplines/b-line.yaml',
    replace(/( +- \{ days: .*\n)/, '$1$1'),
    [
      'content/helplines/b-line.yaml, line 14: "channels.0.hours"',
      '  found:  [{"days":["monday","tuesday"],"from":"09:00","to":"17:00"},{"days":["monday","tuesday"],"from":"09:00","to":"17:00"}]',
      '  wanted: ranges of which no two are at the same time',
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
]);
