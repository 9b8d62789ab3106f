import { copy, replace, testSlips } from '../fixtures/slips.ts';

const asked = 'guides/before/questions.mdx';

testSlips([
  [
    'a sheet that a page misspells',
    asked,
    replace('<Worksheet of="call" />', '<Worksheet of="call" /><Worksheet of="cal" />'),
    [
      'content/guides/before/questions.mdx names "cal", but there is no content/worksheets/cal.yaml.',
      '  Did you mean "call"?',
    ],
  ],
  [
    'a sheet that no page shows',
    asked,
    replace('<Worksheet of="call" />', ''),
    [
      'content/worksheets/call.yaml: no page shows it.',
      '  wanted: <Worksheet of="call" /> in a page',
    ],
  ],
  [
    'words to send that a page misspells',
    asked,
    replace(
      '<ContactRequest of="mediator" />',
      '<ContactRequest of="mediator" /><ContactRequest of="mediatr" />',
    ),
    [
      'content/guides/before/questions.mdx names "mediatr", but there is no content/contact-requests/mediatr.yaml.',
      '  Did you mean "mediator"?',
    ],
  ],
  [
    'a loud name of a sheet',
    'worksheets/police.yaml',
    copy('worksheets/call.yaml'),
    [
      'content/worksheets/police.yaml: no page shows it.',
      '  wanted: <Worksheet of="police" /> in a page',
      '',
      'content/worksheets/police.yaml: the name of this file can be seen, and "police" is a loud word.',
    ],
  ],
  [
    'a line that would be loud on paper',
    asked,
    replace(/ <PrintAs .*/, ''),
    [
      'content/guides/before/questions.mdx: "What do you do if there is danger?" may stand on paper, and has the loud word "danger".',
      '  wanted: <PrintAs says="a quieter way to ask it" /> at the end of that line',
    ],
  ],
  [
    'a quieter way to ask that is loud itself',
    asked,
    replace('see your rules?', 'see your safeguarding policies?'),
    [
      'content/guides/before/questions.mdx: "May I see your safeguarding policies?" may stand on paper, and has the loud word "safeguarding".',
      '  wanted: <PrintAs says="a quieter way to ask it" /> at the end of that line',
    ],
  ],
  [
    'a loud name of a field',
    'worksheets/questions.yaml',
    replace('label: My own notes', 'label: Police notes'),
    [
      'content/worksheets/questions.yaml: "Police notes" may stand on paper, and has the loud word "police".',
      '  wanted: quiet words, such as "Notes"',
    ],
  ],
  [
    'boxes to tick with no words for how many',
    'worksheets/questions.yaml',
    replace(/^one: .*\n/m, ''),
    [
      'content/worksheets/questions.yaml, line 1: "ticks"',
      '  found:  true',
      '  wanted: before, none, one and more beside "ticks: true", and none of them beside "false"',
    ],
  ],
  [
    'a count with no place for the number',
    'worksheets/questions.yaml',
    replace('{count} questions', 'Some questions'),
    [
      'content/worksheets/questions.yaml, line 9: "more"',
      '  found:  Some questions are ticked.',
      '  wanted: words with {count}, where the number is to stand',
    ],
  ],
  [
    'words to send that could not be joined',
    'contact-requests/mediator.yaml',
    replace('says: leave no voicemail', 'says: "call me, and leave no voicemail"'),
    [
      'content/contact-requests/mediator.yaml, line 11: "sentences.0.0.answers.0.says"',
      '  found:  call me, and leave no voicemail',
      '  wanted: words that can follow “Please”, with no comma and no full stop: they are joined',
    ],
  ],
  [
    'words to send with no warning',
    'contact-requests/mediator.yaml',
    replace(/warnings: .*/, 'warnings: []'),
    [
      'content/contact-requests/mediator.yaml, line 4: "warnings"',
      '  found:  []',
      '  wanted: at least one warning: a sent message stays',
    ],
  ],
]);
