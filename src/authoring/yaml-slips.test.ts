import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { ContentFault } from './content-fault.ts';
import { readYaml } from './read-yaml.ts';

/** Files with one slip, the line on which it is, and a part of what is wanted. */
const slips: [text: string, line: number, wanted: RegExp][] = [
  ['a: x\nname:Riverside\nb: y\n', 2, /^name: Riverside$/],
  ['a: x\nname = Riverside\nb: y\n', 2, /^name: Riverside$/],
  ['a: x\nname： Riverside\n', 2, /^name: Riverside$/],
  ['a: x\nwords alone\nb: y\n', 2, /a name, a colon, a space and a value/],
  ['a:\n  b: x\n\tc: y\n', 3, /spaces in place of the tab/],
  ['a:\n  b: x\n   c: y\n', 3, /as many spaces/],
  ['a:\n  b: x\n c: y\n', 3, /as many spaces/],
  ['a:\n  - b: x\n   c: y\n', 3, /as many spaces/],
  ['a: Ask: him\nb: y\n', 1, /quotation marks around/],
  ['a: "x\nb: y\n', 1, /^" at the end of the value/],
  ["a: 'x\nb: y\n", 1, /^' at the end of the value/],
  ['a: "x\nb: y\nc: "z"\n', 1, /^" at the end of the value/],
  ['a: "one\n  two"\nb: y: z\n', 3, /quotation marks around/],
  ['a: "he said "no" to her"\nb: y\n', 1, /“these” inside/],
  ["a: 'it's fine'\nb: y\n", 1, /’ or/],
  ['a: @home\n', 1, /quotation marks around/],
  ['a: `home`\n', 1, /quotation marks around/],
  ['a: [x, y\nb: z\n', 1, /^\] at the end/],
  ['a: { b: x\nc: z\n', 1, /^\} at the end/],
  ['a: - x\nb: y\n', 1, /quotation marks/],
  ['a: "C:\\x"\n', 1, /without \\/],
  ['a: x\n---\nb: y\n', 2, /without it/],
  ['a: x\nb: y\na: z\n', 3, /each name once/],
];

for (const [text, line, wanted] of slips) {
  test(`told in an author’s words: ${JSON.stringify(text)}`, () => {
    assert.throws(
      () => readYaml(text, 'a.yaml', z.unknown()),
      (fault) => {
        assert.ok(fault instanceof ContentFault, String(fault));
        const [where = '', found = '', last = ''] = fault.message.split('\n');
        assert.ok(where.startsWith(`a.yaml, line ${String(line)}: `), where);
        assert.equal(found, `  found:  ${text.split('\n')[line - 1]?.trim() ?? ''}`);
        assert.match(last.replace('  wanted: ', ''), wanted);
        return true;
      },
    );
  });
}
