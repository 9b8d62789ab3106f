import { copy, replace, testSlips } from '../fixtures/slips.ts';

const guide = 'guides/before/questions.mdx';

testSlips([
  [
    'a misspelt worksheet in a page',
    guide,
    replace('<Worksheet of="call" />', '<Worksheet of="call" /><Worksheet of="cal" />'),
    [
      'content/guides/before/questions.mdx, line 23, names "cal", but there is no content/worksheets/cal.yaml.',
      '  Did you mean "call"?',
    ],
  ],
  [
    'a worksheet that no page shows',
    guide,
    replace('<Worksheet of="call" />', ''),
    [
      'content/worksheets/call.yaml: no page shows it.',
      '  wanted: <Worksheet of="call" /> in a page',
    ],
  ],
  [
    'a misspelt contact request in a page',
    guide,
    replace(
      '<ContactRequest of="mediator" />',
      '<ContactRequest of="mediator" /><ContactRequest of="mediatr" />',
    ),
    [
      'content/guides/before/questions.mdx, line 21, names "mediatr", but there is no content/contact-requests/mediatr.yaml.',
      '  Did you mean "mediator"?',
    ],
  ],
  [
    'a worksheet with a loud word in its name',
    'worksheets/police.yaml',
    copy('worksheets/call.yaml'),
    [
      'content/worksheets/police.yaml: no page shows it.',
      '  wanted: <Worksheet of="police" /> in a page',
      '',
      'content/worksheets/police.yaml: readers can see the name of this file, and "police" is a loud word.',
    ],
  ],
  [
    'a line with a loud word that would be printed',
    guide,
    replace(/ <PrintAs .*/, ''),
    [
      'content/guides/before/questions.mdx, line 17: "What do you do if there is danger?" may be printed, and has the loud word "danger".',
      '  wanted: <PrintAs says="a quieter way to ask it" /> at the end of that line',
    ],
  ],
  [
    'a quieter way to ask that has a loud word itself',
    guide,
    replace('see your rules?', 'see your safeguarding policies?'),
    [
      'content/guides/before/questions.mdx, line 17: "May I see your safeguarding policies?" may be printed, and has the loud word "safeguarding".',
      '  wanted: <PrintAs says="a quieter way to ask it" /> at the end of that line',
    ],
  ],
  [
    'a field with a loud word in its label',
    'worksheets/questions.yaml',
    replace('label: My own notes', 'label: Police notes'),
    [
      'content/worksheets/questions.yaml, line 6: "Police notes" may be printed, and has the loud word "police".',
      '  wanted: quiet words, such as "Notes"',
    ],
  ],
  [
    'boxes to tick without the words that count them',
    'worksheets/questions.yaml',
    replace(/^one: .*\n/m, ''),
    [
      'content/worksheets/questions.yaml, line 1: "ticks"',
      '  found:  true',
      '  wanted: before, none, one and more with "ticks: true", or none of the four with "ticks: false"',
    ],
  ],
  [
    'boxes for the lists under a heading that the page does not have',
    'worksheets/questions.yaml',
    replace('ticks: true', 'ticks: true\nunder: ask'),
    [
      'content/worksheets/questions.yaml, line 2: content/guides/before/questions.mdx has no list under a heading with the id "ask".',
      '  wanted: <h2 id="ask"> in that page, with a list under it',
    ],
  ],
  [
    'lists for boxes on a sheet that has none',
    'worksheets/call.yaml',
    replace('ticks: false', 'ticks: false\nunder: ask'),
    [
      'content/worksheets/call.yaml, line 2: "under"',
      '  found:  ask',
      '  wanted: no such line with "ticks: false", because nothing gets a box',
    ],
  ],
  [
    'a count with no room for the number',
    'worksheets/questions.yaml',
    replace('{count} questions', 'Some questions'),
    [
      'content/worksheets/questions.yaml, line 9: "more"',
      '  found:  Some questions are ticked.',
      '  wanted: words with {count} where the number goes',
    ],
  ],
  [
    'words of a contact request that could not be joined',
    'contact-requests/mediator.yaml',
    replace('says: leave no voicemail', 'says: "call me, and leave no voicemail"'),
    [
      'content/contact-requests/mediator.yaml, line 11: "sentences.0.0.answers.0.says"',
      '  found:  call me, and leave no voicemail',
      '  wanted: words that can follow “Please”, with no comma and no full stop, because answers are joined into one sentence',
    ],
  ],
  [
    'a contact request with no warning',
    'contact-requests/mediator.yaml',
    replace(/warnings: .*/, 'warnings: []'),
    [
      'content/contact-requests/mediator.yaml, line 4: "warnings"',
      '  found:  []',
      '  wanted: at least one warning, because a message can still be read once it is sent',
    ],
  ],
]);
