import { noSuchSection, type LinkedPage } from '../authoring/messages.ts';
import type { GuideContent } from '../guides/schema.ts';
import { wordsOf } from '../text/normalise.ts';
import type { SearchWords } from './schema.ts';
import { tellingWords } from './terms.ts';

interface SearchVocabulary {
  readonly topics: GuideContent['topics'];
  readonly searchWords: SearchWords;
}

/** Faults in the sections that authors name for questions: each of them must exist. */
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
 * Faults in the words that authors give the search: a phrase that leads to two topics, a word that
 * means two things, a word both dropped and wanted, or a correction that is itself a misspelling.
 *
 * @returns messages for authors: the file, what is wrong, what is wanted
 */
export function checkSearchWords({ topics, searchWords }: SearchVocabulary): string[] {
  return [
    ...askFaults(topics, searchWords),
    ...sameFaults(searchWords),
    ...spellingFaults(searchWords),
  ];
}

function askFaults(topics: SearchVocabulary['topics'], searchWords: SearchWords): string[] {
  const asks = Object.entries(topics).flatMap(([topic, { asks: said, at }]) =>
    [...said, ...Object.values(at).flat()].map((ask) => ({
      topic,
      ask,
      plain: tellingWords(ask, searchWords).join(' '),
    })),
  );
  const empty = asks.filter(({ plain }) => plain === '');
  const twice = Map.groupBy(
    asks.filter(({ plain }) => plain !== ''),
    ({ plain }) => plain,
  );
  return [
    ...empty.map(
      ({ topic, ask }) =>
        `content/topics.yaml: "${ask}" under ${topic} has only words that the search drops.\n` +
        '  wanted: a word that says what somebody is looking for; or remove the phrase',
    ),
    ...[...twice.values()].flatMap(([first, ...others]) =>
      others.map(
        ({ topic, ask }) =>
          `content/topics.yaml: to the search, "${ask}" under ${topic} is the same as "${first?.ask}" under ${first?.topic}.\n` +
          '  wanted: only one of them',
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
          `content/search-words.yaml: "${word}" is in the group of "${first?.group}" and in that of "${other}".\n` +
          '  wanted: the word in only one group, or one group of them all',
      ),
    ),
    ...entries
      .filter(({ parts }) => parts.every((part) => dropped.includes(part)))
      .map(
        ({ word, group: first }) =>
          `content/search-words.yaml: "${word}" is in the group of "${first}", but the search drops it.\n` +
          '  wanted: the word in "same" or in "dropped", not both',
      ),
    ...entries.flatMap(({ word, group: first, parts }) =>
      parts
        .filter((part) => Object.hasOwn(spellings, part))
        .map(
          (part) =>
            `content/search-words.yaml: "${word}" is in the group of "${first}", but "${part}" is read as "${spellings[part]}".\n` +
            `  wanted: the correct spelling in "same"; or remove "${part}" from "spellings"`,
        ),
    ),
  ];
}

function spellingFaults({ spellings, dropped }: SearchWords): string[] {
  return Object.entries(spellings).flatMap(([wrong, right]) => [
    ...(dropped.includes(wrong)
      ? [
          `content/search-words.yaml: "${wrong}" is read as "${right}", but also dropped.\n` +
            '  wanted: the word in "spellings" or in "dropped", not both',
        ]
      : []),
    ...wordsOf(right)
      .filter((word) => Object.hasOwn(spellings, word))
      .map(
        (word) =>
          `content/search-words.yaml: "${wrong}" is read as "${right}", but "${word}" is a misspelling itself.\n` +
          '  wanted: words that are not themselves under "spellings"',
      ),
  ]);
}
