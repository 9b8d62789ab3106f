import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { doorChooser } from '../../src/danger/choose-door.ts';
import { languageReader } from '../../src/danger/first-words.ts';
import { packedDoors, packedLanguage, unpackedDoors } from '../../src/danger/packed-doors.ts';
import { readContent } from '../../src/content/read.ts';
import { phrasesIn } from './phrase-report.ts';
import { root } from '../../machine/cli/paths.ts';
import { questionsWithTopics, textOf } from './question-file.ts';

const text = (name: string) => textOf(path.join(root, 'content/questions', name));
const content = readContent(root);
const topics = Object.keys(content.topics);
const unseen = questionsWithTopics(text('unseen.tsv'), 'unseen.tsv', topics);
const phrases = phrasesIn(text('phrases.tsv'), 'phrases.tsv');

test('every topic is asked for at least once', () => {
  const missing = topics.filter((each) => !unseen.some(({ topics: of }) => of.includes(each)));
  assert.deepEqual(missing, []);
});

test('no question stands twice', () => {
  const all = [...unseen, ...phrases].map(({ query }) => query.toLowerCase());
  assert.deepEqual(
    all.filter((query, at) => all.indexOf(query) !== at),
    [],
  );
});

const packed = packedDoors(content);
const choose = doorChooser(unpackedDoors(packed));
const speaks = languageReader(
  [...content.firstWords].map(([code, language]) => packedLanguage(code, language)),
);
const opened = (typed: string): string | null => choose(typed).open ?? speaks(typed)?.door ?? null;

test('no phrase opens a door that would insult or endanger whoever typed it', () => {
  assert.ok(phrases.length > 1000);
  const harms = phrases.filter(({ query, forbidden }) => forbidden.includes(opened(query) ?? ''));
  assert.deepEqual(
    harms.map(({ query, who }) => `${who}: ${query} opens ${opened(query) ?? ''}`),
    [],
  );
});

test('no door opens for what needs none', () => {
  const ordinary = phrases.filter(({ right }) => right.length === 0);
  assert.deepEqual(
    ordinary.flatMap(({ query }) => (opened(query) === null ? [] : [query])),
    [],
  );
});

// Most say it in other words; the strip has every door for them.
test('of those who need a door many have it opened by their own words', () => {
  const needed = phrases.filter(({ right, mayStayShut }) => right.length > 0 && !mayStayShut);
  const right = needed.filter((phrase) => phrase.right.includes(opened(phrase.query) ?? ''));
  assert.ok(right.length / needed.length > 0.4, `${right.length} of ${needed.length}`);
});
