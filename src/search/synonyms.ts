import { z } from 'zod';
import type * as rules from '../authoring/fields.ts';
import { line, listOf } from '../authoring/fields.ts';
import type { Content } from '../content/content.ts';
import { noSuchPlace } from '../authoring/messages.ts';
import { wordsOf } from '../text/normalise.ts';
import { mendedWords } from './terms.ts';

const aWord = line('one word in small letters, without a space, a hyphen or an apostrophe').refine(
  (text) => /^[a-z\d]+$/.test(text),
  { error: 'one word in small letters, without a space, a hyphen or an apostrophe' },
);

const group = listOf(line('a word or a few words'), 'two or more words that mean the same').min(2, {
  error: 'two or more words that mean the same',
});

/** The words people use, for the search: content/search-words.yaml. */
export const searchWordsSchema = z.strictObject({
  /** Words and phrases that mean the same here. The first is the site's own plain word. */
  same: z.array(group, { error: 'a list of groups of words that mean the same, or []' }),
  /** A word as people mistype or shorten it, and the right word or words for it. */
  spellings: z.record(aWord, line('the right word or words'), {
    error: 'words without hyphens or apostrophes, each with the right word after a colon, or {}',
  }),
  /** Words that tell nothing about what is sought. */
  dropped: listOf(aWord, 'a list of words that tell nothing, or []'),
});
export type SearchWords = z.infer<typeof searchWordsSchema>;

/**
 * The words of a text that tell what is sought: spelt right, and without those that tell nothing.
 * Words that mean the same are left as they stand.
 */
export function tellingWords(text: string, words: SearchWords): string[] {
  return mendedWords(text, words).filter((word) => !words.dropped.includes(word));
}

interface Taught {
  readonly topics: z.infer<typeof rules.topics>;
  readonly searchWords: SearchWords;
}

/** What is wrong in the sections that authors name for questions: each must be there. */
export const checkAskedSections = ({
  topics,
  guides,
}: Pick<Content, 'topics' | 'guides'>): string[] =>
  Object.entries(topics).flatMap(([topic, { at }]) =>
    Object.keys(at).flatMap((place) =>
      noSuchPlace(`content/topics.yaml (${topic})`, place, guides),
    ),
  );

/**
 * What is wrong in what the search is taught: a phrase that leads to two topics, a word that
 * means two things, a word that is both dropped and wanted, a right spelling that is none.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export function checkSearchWords({ topics, searchWords }: Taught): string[] {
  return [
    ...askFaults(topics, searchWords),
    ...sameFaults(searchWords),
    ...spellingFaults(searchWords),
  ];
}

function askFaults(topics: Taught['topics'], searchWords: SearchWords): string[] {
  const asks = Object.entries(topics).flatMap(([topic, { asks: said, at }]) =>
    [...said, ...Object.values(at).flat()].map((ask) => ({
      topic,
      ask,
      told: tellingWords(ask, searchWords).join(' '),
    })),
  );
  const empty = asks.filter(({ told }) => told === '');
  const twice = Map.groupBy(
    asks.filter(({ told }) => told !== ''),
    ({ told }) => told,
  );
  return [
    ...empty.map(
      ({ topic, ask }) =>
        `content/topics.yaml: "${ask}" under ${topic} has only words that the search drops.\n` +
        '  wanted: a word that tells what is sought, or take it out',
    ),
    ...[...twice.values()].flatMap(([first, ...others]) =>
      others.map(
        ({ topic, ask }) =>
          `content/topics.yaml: "${ask}" under ${topic} is "${first?.ask}" under ${first?.topic} to the search.\n` +
          '  wanted: one of the two',
      ),
    ),
  ];
}

function sameFaults(searchWords: SearchWords): string[] {
  const { same, dropped, spellings } = searchWords;
  const entries = same.flatMap((words) =>
    words.map((word) => ({ word, group: words[0] ?? '', parts: wordsOf(word) })),
  );
  const twice = Map.groupBy(entries, ({ parts }) => parts.join(' '));
  return [
    ...[...twice.values()].flatMap(([first, ...others]) =>
      others.map(
        ({ word, group: other }) =>
          `content/search-words.yaml: "${word}" stands with "${first?.group}" and with "${other}".\n` +
          '  wanted: one of the two, or one group of them all',
      ),
    ),
    ...entries
      .filter(({ parts }) => parts.every((part) => dropped.includes(part)))
      .map(
        ({ word, group: first }) =>
          `content/search-words.yaml: "${word}" stands with "${first}", but the search drops it.\n` +
          '  wanted: out of "same" or out of "dropped"',
      ),
    ...entries.flatMap(({ word, group: first, parts }) =>
      parts
        .filter((part) => Object.hasOwn(spellings, part))
        .map(
          (part) =>
            `content/search-words.yaml: "${word}" stands with "${first}", but "${part}" is read as "${spellings[part]}".\n` +
            '  wanted: the right spelling in "same", or out of "spellings"',
        ),
    ),
  ];
}

function spellingFaults({ spellings, dropped }: SearchWords): string[] {
  return Object.entries(spellings).flatMap(([wrong, right]) => [
    ...(dropped.includes(wrong)
      ? [
          `content/search-words.yaml: "${wrong}" is read as "${right}", and dropped.\n` +
            '  wanted: out of "spellings" or out of "dropped"',
        ]
      : []),
    ...wordsOf(right)
      .filter((word) => Object.hasOwn(spellings, word))
      .map(
        (word) =>
          `content/search-words.yaml: "${wrong}" is read as "${right}", and "${word}" is no right spelling.\n` +
          '  wanted: words that are not mended themselves',
      ),
  ]);
}
