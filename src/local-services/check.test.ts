import { add, copy, overAShoulder, replace, testSlips } from '../fixtures/slips.ts';

const help = 'local-services/acorn-help.yaml';

testSlips([
  [
    'a service for a council that is not there',
    help,
    replace('[acorn]', '[acron]'),
    [
      'content/local-services/acorn-help.yaml, line 3, names "acron", but there is no content/councils/acron.yaml.',
      '  Did you mean "acorn"?',
    ],
  ],
  [
    'a service for no council',
    help,
    replace('[acorn]', '[]'),
    [
      'content/local-services/acorn-help.yaml, line 3: "councils"',
      '  found:  []',
      '  wanted: at least one council whose area it serves',
    ],
  ],
  [
    'a council named twice',
    help,
    replace('[acorn]', '[acorn, acorn]'),
    [
      'content/local-services/acorn-help.yaml, line 3: "councils"',
      '  found:  [acorn, acorn]',
      '  wanted: a list of councils, with nothing in it twice',
    ],
  ],
  [
    'one service in two files',
    'local-services/birch-help.yaml',
    copy(help, (text) => text.replace('960 002', '960 003').replace('[acorn]', '[acorn, birch]')),
    [
      'content/local-services/birch-help.yaml, line 1: "Acorn Help" for acorn is also in content/local-services/acorn-help.yaml.',
      '  wanted: each service in only one of these files',
    ],
  ],
  [
    'a service that nobody can reach',
    help,
    (text) => text.replace(/website: .*\n/, '').replace(/channels:[^]*/, 'channels: []\n'),
    [
      'content/local-services/acorn-help.yaml, line 1: "website"',
      '  found:  nothing',
      '  wanted: its website, or a way to reach it in "channels"',
    ],
  ],
  [
    'a number that cannot be dialled',
    help,
    replace('01632 960 002', '01632 960'),
    [
      'content/local-services/acorn-help.yaml, line 10: "channels.0.address"',
      '  found:  01632 960',
      '  wanted: a number that can be dialled in the UK, such as 0808 157 0000, or a short code',
    ],
  ],
  [
    'a number that a helpline has too',
    help,
    replace('01632 960 002', '0808 157 0000'),
    [
      'content/local-services/acorn-help.yaml: 0808 157 0000 is also in content/helplines/a-line.yaml.',
      '  wanted: the number in only one of these files',
    ],
  ],
  [
    'a file with a loud name',
    'local-services/birch-harm.yaml',
    copy(help, (text) =>
      text
        .replace('960 002', '960 003')
        .replace('[acorn]', '[birch]')
        .replace('Acorn Help', 'Birch Help'),
    ),
    [
      'content/local-services/birch-harm.yaml: the name "birch-harm" has the loud word "harm".',
      overAShoulder,
    ],
  ],
  [
    'where an office is',
    help,
    replace('Women in Acorn, and their children', 'Women in Acorn, at AC1 2RN'),
    [
      'content/local-services/acorn-help.yaml, line 5: "AC1 2RN" is a postcode.',
      '  wanted: no address of an office or a refuge; people call or write first',
    ],
  ],
  [
    'a source that is not there',
    help,
    replace('read: { source: a-source', 'read: { source: a-sauce'),
    [
      'content/local-services/acorn-help.yaml, line 7, names "a-sauce", but there is no content/sources/a-sauce.yaml.',
      '  Did you mean "a-source"?',
    ],
  ],
  [
    'a way to find a service through a helpline that is not there',
    'local-routes.yaml',
    replace('helpline: a-line', 'helpline: a-lime'),
    [
      'content/local-routes.yaml, line 1, names "a-lime", but there is no content/helplines/a-lime.yaml.',
      '  Did you mean "a-line"?',
    ],
  ],
  [
    'a way to find a service that says neither where nor how it was checked',
    'local-routes.yaml',
    add('- { nations: [wales], finds: Something, name: A name }\n'),
    [
      'content/local-routes.yaml, line 9: "2"',
      '  found:  { nations: [wales], finds: Something, name: A name }',
      '  wanted: either "helpline", or "name", "website" and "read"',
    ],
  ],
]);
