// What somebody, or a program, may put where text is expected.
import fc from 'fast-check';

/** Bits that have broken pages, parsers or patterns elsewhere. */
const awkward = [
  ...['', ' ', '\t', '\u00a0', '\u200b', '\u202e', '\ufeff', '\0', '\u2028', '\r\n', '\ud800'],
  ...[
    '"',
    "'",
    '’',
    '`',
    '<',
    '>',
    '&',
    '{',
    '}',
    '${1}',
    '</script>',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '..',
    '/',
    '//',
    '\\',
    '%',
    '%2e',
    '%00',
    '#',
    '?',
    ':',
    '*',
    '(',
    '[',
    '^',
    '$',
    '.*',
    '(a+)+$',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'NaN',
    '-0',
    '1e999',
    '2026-02-30',
  ],
  ...[
    'LS1 4AP',
    'sk13',
    'W1A 0AX',
    'O0O 0OO',
    'İ',
    'ß',
    'ﬀ',
    '🙂',
    '👨‍👩‍👧',
    'é',
    'زوجي يضربني',
    'mąż mnie bije',
  ],
  ...[
    '999',
    'he hit me',
    'will they take my children',
    'MIAM',
    '---',
    '- ',
    ': ',
    '|',
    '~',
    '!!js/x',
  ],
];

/** A text of any kind: letters of every script, awkward bits, words of ours, and very long ones. */
export const anyText = (ours: readonly string[]): fc.Arbitrary<string> => {
  const bit = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ours) },
    { weight: 3, arbitrary: fc.constantFrom(...awkward) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  const joined = fc
    .tuple(fc.array(bit, { maxLength: 6 }), fc.constantFrom('', ' ', '  ', '-'))
    .map(([bits, between]) => bits.join(between));
  const long = fc
    .tuple(bit, fc.integer({ min: 200, max: 4000 }))
    .map(([each, times]) => each.repeat(times));
  return fc.oneof({ weight: 40, arbitrary: joined }, { weight: 1, arbitrary: long });
};

/** A file with one slip: something taken out, put in twice, moved or replaced by an awkward bit. */
export const withSlip = (files: readonly string[]): fc.Arbitrary<{ file: number; text: string }> =>
  fc
    .record({
      file: fc.nat(files.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      slip: fc.constantFrom('out', 'twice', 'instead', 'indent', 'line out', 'cut off'),
      bit: fc.constantFrom(...awkward),
    })
    .map(({ file, at, length, slip, bit }) => ({
      file,
      text: slipped(files[file] ?? '', at, length, slip, bit),
    }));

function slipped(text: string, share: number, length: number, slip: string, bit: string): string {
  const at = Math.floor(share * text.length);
  const [before, part, after] = [
    text.slice(0, at),
    text.slice(at, at + length),
    text.slice(at + length),
  ];
  const lines = text.split('\n');
  const line = Math.floor(share * lines.length);
  switch (slip) {
    case 'out':
      return before + after;
    case 'twice':
      return before + part + part + after;
    case 'indent':
      return lines.with(Math.min(line, lines.length - 1), `  ${lines[line] ?? ''}`).join('\n');
    case 'line out':
      return lines.toSpliced(line, 1).join('\n');
    case 'cut off':
      return before;
    default:
      return before + bit + after;
  }
}
