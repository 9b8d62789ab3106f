import { add, overAShoulder, testSlips } from '../fixtures/slips.ts';

testSlips([
  [
    'a comma with nothing after it',
    'words/custody.yaml',
    (text) => text.replace('residence', ''),
    [
      'content/words/custody.yaml, line 1: a comma in "word" has nothing before or after it.',
      '  wanted: a spelling on both sides, or no comma',
    ],
  ],
  [
    'a loud name for the file of a word',
    'words/police-word.yaml',
    () => 'word: PPN\ntoday: A\nmeans: B.\nnations: [england]\n',
    [
      'content/words/police-word.yaml: the name "police-word" has the loud word "police".',
      overAShoulder,
    ],
  ],
  [
    'a word that two files explain',
    'words/again.yaml',
    () => 'word: guardianship, custody\ntoday: A\nmeans: B.\nnations: [england]\n',
    [
      'content/words/custody.yaml, line 1: "custody" is explained in content/words/again.yaml too.',
      '  wanted: the word in only one of the two files',
    ],
  ],
  [
    'a word whose "linked" is neither true nor false',
    'words/custody.yaml',
    add('linked: sometimes\n'),
    [
      'content/words/custody.yaml, line 5: "linked"',
      '  found:  sometimes',
      '  wanted: true, if the first use on each page should link here; otherwise leave the line out',
    ],
  ],
]);
