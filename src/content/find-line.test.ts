import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLine } from './find-line.ts';

const text = () => 'title: A\nnames: [an-other, other]\nto: /tolk/\n';
const told = (message: string): string => withLine(message, text);

test('the line is found on which the words in question stand', () => {
  assert.equal(told('content/a.yaml names "other". x'), 'content/a.yaml, line 2, names "other". x');
  assert.equal(
    told('content/a.yaml: "names" is wrong'),
    'content/a.yaml, line 2: "names" is wrong',
  );
  assert.equal(
    told('content/a.yaml links to /tolk/, but'),
    'content/a.yaml, line 3, links to /tolk/, but',
  );
});

test('a message stays as it is whose words stand nowhere, or which has its line already', () => {
  for (const message of [
    'content/a.yaml names "oth", which is only part of a word.',
    'content/a.yaml, line 7: "names" is wrong',
    'content/a.yaml and content/b.yaml have the same title: "A"',
    'content/a.svg: "A" is no picture',
  ]) {
    assert.equal(told(message), message);
  }
});
