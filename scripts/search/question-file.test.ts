import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { questionsIn, questionsWithTopics, textOf } from './question-file.ts';

const topics = ['emergency', 'miam-basics', 'words-we-use'];
const read = (text: string) => questionsWithTopics(text, 'some.tsv', topics);

test('each line is a question and its topic', () => {
  assert.deepEqual(read('query\ttopic\nwhat is a miam\tmiam-basics\nlscb\twords-we-use\n'), [
    { query: 'what is a miam', topics: ['miam-basics'] },
    { query: 'lscb', topics: ['words-we-use'] },
  ]);
});

test('a spreadsheet may add its marks, empty lines and columns', () => {
  const text = '\uFEFFtopic\tnote\tquery\r\nmiam-basics\told\t what is a miam \r\n\r\n';
  assert.deepEqual(read(text), [{ query: 'what is a miam', topics: ['miam-basics'] }]);
});

test('other files have other columns', () => {
  assert.deepEqual(questionsIn('query\nlscb\n', 'some.tsv', ['query']), [{ query: 'lscb' }]);
});

test('a wrong file is refused in one sentence', () => {
  const wrong: [text: string, message: RegExp][] = [
    ['', /^some\.tsv cannot be used: its first line must name the columns query and topic, .*\.$/],
    ['what is a miam\tmiam-basics\n', /its first line must name the columns/],
    ['query,topic\nlscb,words-we-use\n', /with a tab between columns\.$/],
    ['query\ttopic\n\n', /^some\.tsv cannot be used: there is no question under its first line\.$/],
    ['query\ttopic\nlscb\twords-we-use\nlscb\n', /line 3 has no topic/],
    ['query\ttopic\n\twords-we-use\n', /line 2 has no query/],
    [
      'query\ttopic\nlscb\twords-we-user\n',
      /topic "words-we-user" of "lscb" is not in content\/topics\.yaml: did you mean "words-we-use"\?$/,
    ],
    ['query\ttopic\nlscb\tgardening and more\n', /is not in content\/topics\.yaml\.$/],
  ];
  for (const [text, message] of wrong) {
    assert.throws(() => read(text), { name: 'SetupProblem', message });
  }
});

test('a file that is not there, or is a folder, is refused in one sentence', () => {
  const here = import.meta.dirname;
  assert.throws(() => textOf(path.join(here, 'no-such.tsv')), {
    name: 'SetupProblem',
    message: /^There is no file .*no-such\.tsv: give the name of a file of questions\.$/,
  });
  assert.throws(() => textOf(here), { name: 'SetupProblem', message: /cannot be read \(EISDIR\)/ });
});
