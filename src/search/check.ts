import { noSuchSection, type LinkedPage } from '../authoring/messages.ts';
import type { GuideContent } from '../guides/schema.ts';
import { wordsOf } from '../text/normalise.ts';
import type { SearchWords } from './schema.ts';
import { tellingWords } from './terms.ts';

interface Taught {
  readonly topics: GuideContent['topics'];
  readonly searchWords: SearchWords;
}

/** What is wrong in the sections that authors name for questions: each must be there. */
export const checkAskedSections = ({
  topics,
  guides,
}: Pick<GuideContent, 'topics'> & { readonly guides: readonly LinkedPage[] }): string[] =>
  Object.entries(topics).flatMap(([topic, { at }]) =>
    Object.keys(at).flatMap((place) =>
      noSuchSection(`content/topics.yaml (${topic})`, place, guides),
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
