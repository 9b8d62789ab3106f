import { copy, overAShoulder, replace, testSlips } from '../fixtures/slips.ts';

const door = 'doors/throat.yaml';

testSlips([
  [
    'a misspelt fact in a door',
    door,
    (text) => text.replaceAll('[door-fact]', '[door-fac]'),
    [
      'content/doors/throat.yaml, line 4, names "door-fac", but there is no content/facts/door-fac.yaml.',
      '  Did you mean "door-fact"?',
    ],
  ],
  [
    'a misspelt helpline in a door',
    door,
    replace('c-line]', 'c-lin]'),
    [
      'content/doors/throat.yaml, line 6, names "c-lin", but there is no content/helplines/c-lin.yaml.',
      '  Did you mean "c-line"?',
    ],
  ],
  [
    'a misspelt page in a door',
    door,
    replace('/before/private/#later', '/before/privat/#later'),
    [
      'content/doors/throat.yaml, line 7, links to /before/privat/#later, but there is no such page.',
      '  Did you mean "/before/private/"?',
    ],
  ],
  [
    'a sentence in a door that rests on no fact',
    door,
    replace('[door-fact]', '[]'),
    [
      'content/doors/throat.yaml, line 4: "says.0.facts"',
      '  found:  []',
      '  wanted: at least one fact: no source, no sentence',
    ],
  ],
  [
    'a phrase with a sign that means nothing',
    door,
    replace('i was strangled', 'i was* strangled'),
    [
      'content/doors/throat.yaml, line 8: "opens.1"',
      '  found:  i was* strangled',
      '  wanted: words side by side such as "(they) (hurt) me" or "want to die": docs/tasks/change-the-doors.md says how',
    ],
  ],
  [
    'a phrase with a group that does not exist',
    door,
    replace('(choke)', '(chok)'),
    [
      'content/doors/throat.yaml, line 8: "(they) (chok) me" has (chok), which is no group of content/door-words.yaml.',
      '  Did you mean "choke"?',
    ],
  ],
  [
    'a door that is neither in the strip nor inside another',
    door,
    replace('inside: hurt\n', ''),
    [
      'content/doors/throat.yaml, line 1: "place"',
      '  found:  nothing',
      '  wanted: either its "place" in the strip, or the door it is "inside"',
    ],
  ],
  [
    'a door inside one that does not exist',
    door,
    replace('inside: hurt', 'inside: hurts'),
    [
      'content/doors/throat.yaml, line 1, names "hurts", but there is no content/doors/hurts.yaml.',
      '  Did you mean "hurt"?',
    ],
  ],
  [
    'two doors in one place',
    'doors/myself.yaml',
    replace('place: 2', 'place: 1'),
    [
      'content/doors/myself.yaml: the place 1 is that of content/doors/hurt.yaml too.',
      '  wanted: another number, so that one comes before the other',
    ],
  ],
  [
    'a door that the order leaves out',
    'door-words.yaml',
    replace('first: [throat, ', 'first: ['),
    [
      'content/door-words.yaml, line 5: "first" does not say when throat opens.',
      '  wanted: every door once, the one for most danger first',
    ],
  ],
  [
    'a door with a loud word in its name',
    'doors/the-police.yaml',
    copy('doors/hurt.yaml', replace('place: 1', 'place: 3')),
    [
      'content/doors/the-police.yaml: the name "the-police" has the loud word "police".',
      overAShoulder,
      '',
      'content/door-words.yaml, line 5: "first" does not say when the-police opens.',
      '  wanted: every door once, the one for most danger first',
    ],
  ],
  [
    'first words for a door that does not exist',
    'first-words/pl.yaml',
    replace('hurt:', 'hurd:'),
    [
      'content/first-words/pl.yaml, line 13, names "hurd", but there is no content/doors/hurd.yaml.',
      '  Did you mean "hurt"?',
    ],
  ],
]);
