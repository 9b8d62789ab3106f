import { copy, replace, testSlips } from '../fixtures/slips.ts';

const guide = 'guides/before/questions.mdx';
const letter = 'letters/ask.yaml';
const quieter = '  wanted: quiet words, such as "Request for a letter"';

testSlips([
  [
    'a misspelt letter in a page',
    guide,
    replace('<Letter of="ask" />', '<Letter of="ask" /><Letter of="askk" />'),
    [
      'content/guides/before/questions.mdx, line 25, names "askk", but there is no content/letters/askk.yaml.',
      '  Did you mean "ask"?',
    ],
  ],
  [
    'a letter that no page shows, with a loud word in its name',
    'letters/police.yaml',
    copy(letter),
    [
      'content/letters/police.yaml: no page shows it.',
      '  wanted: <Letter of="police" /> in a page',
      '',
      'content/letters/police.yaml: readers can see the name of this file, and "police" is a loud word.',
    ],
  ],
  [
    'a loud word at the head of a letter',
    letter,
    replace('paper: A request', 'paper: For the police'),
    [
      'content/letters/ask.yaml, line 2: "For the police" may be printed, and has the loud word "police".',
      quieter,
    ],
  ],
  [
    'a loud word under a blank',
    letter,
    replace('label: date', 'label: date of the danger'),
    [
      'content/letters/ask.yaml, line 9: "date of the danger" may be printed, and has the loud word "danger".',
      quieter,
    ],
  ],
  [
    'a blank that asks who is feared',
    letter,
    replace('label: name', 'label: name of your partner'),
    [
      'content/letters/ask.yaml, line 8: "blanks.who.label"',
      '  found:  name of your partner',
      '  wanted: something about the reader alone, and never a home or the name of someone else',
    ],
  ],
  [
    'a blank that asks where the reader lives',
    letter,
    replace('label: name', 'label: home address'),
    [
      'content/letters/ask.yaml, line 8: "blanks.who.label"',
      '  found:  home address',
      '  wanted: something about the reader alone, and never a home or the name of someone else',
    ],
  ],
  ['a blank without a label', letter, replace('{who}', '{whom}'), /\{whom\} once in the lines/],
  [
    'the same blank twice',
    letter,
    replace('{day}', '{day} and {day}'),
    /wanted: \{day\} once in the lines, and "day" once here/,
  ],
  ['a blank that no line has', letter, replace(' {day}', ''), /\{day\} once in the lines/],
  [
    'a blank of no known width',
    letter,
    replace('width: long', 'width: wide'),
    [
      'content/letters/ask.yaml, line 9: "blanks.day.width"',
      '  found:  wide',
      '  wanted: one of: short, long, lines',
    ],
  ],
  [
    'a line of an unknown kind',
    letter,
    replace('- tick:', '- box:'),
    /wanted: words of the letter, with a blank written as \{name\}/,
  ],
]);
