import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { readContent } from '../src/read-content.ts';
import { readHelpTopics } from './help-topics.ts';
import { root } from './project-paths.ts';
import { questionsIn, questionsWithTopics, textOf } from './question-file.ts';

const text = (name: string) => textOf(path.join(root, 'content/questions', name));
const content = readContent(root);
const topics = Object.keys(content.topics);
const unseen = questionsWithTopics(text('unseen.tsv'), 'unseen.tsv', topics);
const danger = questionsIn(text('danger.tsv'), 'danger.tsv', ['query', 'intent']);
const noDanger = questionsIn(text('no-danger.tsv'), 'no-danger.tsv', ['query']);

test('every topic is asked for at least once', () => {
  const missing = topics.filter((each) => !unseen.some(({ topic }) => topic === each));
  assert.deepEqual(missing, []);
});

test('each question of danger names an intent, and each intent has questions', () => {
  assert.deepEqual(new Set(danger.map(({ intent }) => intent)), new Set(content.intents.keys()));
});

test('no question stands twice, least of all as danger and as none', () => {
  const all = [...unseen, ...danger, ...noDanger].map(({ query }) => query.toLowerCase());
  const twice = all.filter((query, at) => all.indexOf(query) !== at);
  assert.deepEqual(twice, []);
});

test('a topic needs the help panel or may need it, and not both', () => {
  const { need, mayNeed } = readHelpTopics(root, topics);
  assert.ok(need.length > 0);
  assert.deepEqual(
    need.filter((topic) => mayNeed.includes(topic)),
    [],
  );
});
