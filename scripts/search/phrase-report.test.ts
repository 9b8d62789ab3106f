import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsPhrases, phraseReport, phrasesIn } from './phrase-report.ts';
import type { Answered } from '../../machine/browsers/drive-search.ts';

const head = 'id\twho\tphrase\tpanel\tforbidden\tright_topic';
const text = [
  head,
  'a1\tvictim\the hits me\tabuse\town-behaviour\tx',
  'a2\taccused\tshe says i hit her\tnone\town-behaviour, strangulation\tx',
  'a3\tvictim\the knows where i am\tstalking|abuse\town-behaviour\tx',
  'a4\tuses-violence\ti hit my wife\town-behaviour\t\tx',
  'a5\tordinary\ttablet\tnone\tsuicide\tx',
  'a6\tchild\tdad row\tchild-talking|none\t\tx',
].join('\n');
const phrases = phrasesIn(text, 'some.tsv');
const answer = (opened: string | null, oneAway = ['hurt', 'followed', 'myself']): Answered => ({
  results: [],
  opened,
  oneAway,
});
const report = (...answers: Answered[]): string[] => phraseReport(phrases, answers);

test('a file of phrases is known by its columns', () => {
  assert.equal(holdsPhrases(text), true);
  assert.equal(holdsPhrases('query\ttopic\nlscb\twords-we-use'), false);
});

test('each phrase has the doors that are right, and those that are forbidden', () => {
  assert.deepEqual(phrases[1], {
    query: 'she says i hit her',
    who: 'accused',
    right: [],
    mayStayShut: true,
    forbidden: ['myself', 'throat'],
  });
  assert.deepEqual(phrases[2]?.right, ['followed', 'hurt']);
  assert.deepEqual(phrases[5], { ...phrases[5], right: ['young'], mayStayShut: true });
});

test('a kind of help that is none is told', () => {
  assert.throws(() => phrasesIn(`${head}\na\tvictim\thelp\tabusse\t\tx`, 'some.tsv'), {
    name: 'SetupProblem',
    message: /^some\.tsv cannot be used: "abusse" of "help" is no kind of help/,
  });
});

test('the last four lines are those that a program reads', () => {
  const lines = report(
    answer('hurt'),
    answer('myself'),
    answer(null),
    answer(null, ['hurt']),
    answer('hurt'),
    answer(null),
  );
  assert.deepEqual(lines.slice(-4), [
    'ours: harm: 1 of 6',
    // Three need a door: one is open, one is one press away, one is out of reach.
    'ours: right door: 66.7%',
    'ours: opened rightly: 33.3%',
    'ours: false openings: 100.0%',
  ]);
  assert.ok(lines.includes('harm\taccused\tnone\tmyself\tshe says i hit her'));
  assert.ok(lines.includes('out of reach\tuses-violence\tmyself\t-\ti hit my wife'));
  assert.ok(lines.includes('one press away\tvictim\tfollowed|hurt\t-\the knows where i am'));
  assert.ok(lines.includes('opened wrongly\tordinary\tnone\thurt\ttablet'));
});

test('where all is well no miss is told', () => {
  const lines = report(
    answer('hurt'),
    answer(null),
    answer('followed'),
    answer('myself'),
    answer(null),
    answer('young'),
  );
  assert.deepEqual(lines.slice(-4), [
    'ours: harm: 0 of 6',
    'ours: right door: 100.0%',
    'ours: opened rightly: 100.0%',
    'ours: false openings: 0.0%',
  ]);
  assert.equal(lines.length, 6);
});
